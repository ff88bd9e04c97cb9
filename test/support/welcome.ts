import type { Page } from 'playwright-core';
import type { AgencySite } from './agency.ts';

/**
 * The first page in a tab of its own, with the card of its wrong figure open.
 *
 * @param withheld as if the user had taken access to agency sites away, which no test can in Chromium's own settings;
 *   what the page then asks for becomes its title
 */
export async function openWelcome({ browser }: AgencySite, withheld = false): Promise<Page> {
  const page = await browser.context.newPage();
  if (withheld) {
    await page.addInitScript(() => {
      chrome.permissions.contains = (async () => false) as unknown as typeof chrome.permissions.contains;
      chrome.permissions.request = (async (asked: object) => {
        document.title = JSON.stringify(asked);
        return true;
      }) as unknown as typeof chrome.permissions.request;
    });
  }
  await page.goto(`chrome-extension://${browser.id}/welcome.html`);
  await page.locator('gouji-marks .card').waitFor();
  return page;
}
