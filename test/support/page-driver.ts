import type { Locator, Page } from 'playwright-core';
import type { ExtensionBrowser } from './browser.ts';
import type { AnyPage } from './in-page.ts';

/** The parts of Gouji on a page, by what they are for. Playwright looks into open shadow roots. */
export interface Screen {
  readonly panel: Locator;
  readonly pill: Locator;
  /** The outline on one place; `id` is a cell, row or table. */
  readonly mark: (id: string) => Locator;
  readonly badges: Locator;
  readonly card: Locator;
  readonly findings: Locator;
}

/** @param marks where the report stands: the page itself, or one of its frames */
export function screenOf(page: Page, marks: Pick<Page, 'locator'> = page): Screen {
  return {
    panel: page.locator('gouji-panel .panel'),
    pill: page.locator('gouji-panel .pill'),
    mark: (id) => marks.locator(`gouji-marks .mark[data-place="${id}"]`),
    badges: marks.locator('gouji-marks .badge'),
    card: marks.locator('gouji-marks .card'),
    findings: page.locator('gouji-panel .finding'),
  };
}

/** What the toolbar button says for the tab of a page; empty where it says nothing. */
export async function toolbarBadge({ background }: ExtensionBrowser, page: Page): Promise<string> {
  await page.bringToFront();
  return background.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id === undefined ? '' : chrome.action.getBadgeText({ tabId: tab.id });
  });
}

/** Whether anything of ours is in the page. */
export const hasTrace = (page: AnyPage): Promise<boolean> =>
  page.evaluate(() => /gouji/i.test(document.documentElement.outerHTML));
