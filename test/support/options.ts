import type { Locator, Page } from 'playwright-core';
import type { AgencySite } from './agency.ts';

/** The options page, in a tab of its own. */
export async function openOptions({ browser }: AgencySite): Promise<Page> {
  const options = await browser.context.newPage();
  await options.goto(`chrome-extension://${browser.id}/options.html`);
  await options.locator('main').waitFor();
  return options;
}

/** The row of a rule on that page. */
export const ruleIn = (options: Page, id: string): Locator => options.locator(`.rule[data-rule="${id}"]`);
