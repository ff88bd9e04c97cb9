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

/** The lines of the sum that a card or a finding writes out: sign, name and figure. */
export const sumIn = (part: Locator): Promise<string[]> =>
  part.locator('.sum dl > div').evaluateAll((lines) => lines.map((line) => line.textContent ?? ''));

/** The sum of the wrong total of `faulty-2021.html` and what it should come to. */
export const FLOW_SUM = [
  '一、本年新收政府信息公开申请数量312',
  '+二、上年结转政府信息公开申请数量5',
  '合计317',
  '≠（七）总计340',
  '+四、结转下年度继续办理7',
  '合计347',
];

/** Docks the panel. @param place as the panel calls it, in Chinese */
export async function dockAt(page: Page, place: string): Promise<void> {
  const { panel } = screenOf(page);
  const opener = panel.getByRole('button', { name: '停靠位置' });
  await opener.click();
  await panel.getByRole('radio', { name: place }).check();
  await opener.click();
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
