import type { Locator, Page } from 'playwright-core';
import type { Decision } from '../../lib/review/decision.ts';
import { readReview } from '../../lib/review/read.ts';
import type { ExtensionBrowser } from './browser.ts';
import { screenOf } from './page-driver.ts';

/** The parts of the panel that findings are decided with. */
export interface ReviewParts {
  /** The finding with these words, wherever it is listed. */
  readonly finding: (words: string) => Locator;
  readonly verdict: (name: '确认' | '忽略') => Locator;
  readonly reason: (name: string) => Locator;
  readonly note: Locator;
  /** What the rows say of decisions. */
  readonly tags: Locator;
  readonly progress: Locator;
  readonly dismissed: Locator;
  readonly undo: Locator;
}

/** The words of a finding are looked for in what it says, not in what was decided. */
export function reviewOf(page: Page): ReviewParts {
  const { panel, findings } = screenOf(page);
  return {
    finding: (words) => findings.filter({ has: page.locator('.message', { hasText: words }) }),
    verdict: (name) => panel.locator('.verdicts').getByRole('button', { name }),
    reason: (name) => panel.locator('.reasons').getByRole('button', { name }),
    note: panel.getByRole('textbox', { name: '备注' }),
    tags: panel.locator('.tag'),
    progress: panel.locator('.progress'),
    dismissed: panel.getByRole('button', { name: /^已忽略 \d+ 条$/ }),
    undo: panel.getByRole('button', { name: /^撤销/ }),
  };
}

/** Makes the background's storage refuse whatever is written, as on a full disk, or no longer. */
export const refuseStorage = (
  { background }: Pick<ExtensionBrowser, 'background'>,
  on: boolean,
): Promise<void> =>
  background.evaluate((refusing) => {
    const { local } = chrome.storage as unknown as { local: Record<string, unknown> };
    local['kept'] ??= local['set'];
    local['set'] = refusing
      ? () => Promise.reject(new Error('Resource::kQuotaBytes quota exceeded'))
      : local['kept'];
  }, on);

/** What is stored for an address. */
export async function storedDecisions(
  { background }: Pick<ExtensionBrowser, 'background'>,
  address: string,
): Promise<readonly Decision[]> {
  const key = `review:${address}`;
  return readReview(await background.evaluate(async (of) => (await chrome.storage.local.get(of))[of], key))
    .decisions;
}
