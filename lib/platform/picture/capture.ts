import { browser } from 'wxt/browser';

/** A picture of the window as a data URL, or why there is none. */
export type Captured = { readonly png: string } | { readonly refused: Refusal };

/** `tooSoon`: the browser takes two a second; `left`: another tab is before the user. */
export type Refusal = 'notAllowed' | 'tooSoon' | 'left' | 'failed';

/**
 * Takes a picture of what the user sees of a tab. Only while it is the one before them: nobody is to find another
 * page in their evidence. Never throws.
 */
export async function capture(tabId = -1): Promise<Captured> {
  try {
    const { active, windowId } = await browser.tabs.get(tabId);
    if (!active) return { refused: 'left' };
    const png = await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
    return (await browser.tabs.get(tabId)).active ? { png } : { refused: 'left' };
  } catch (error) {
    // No code tells these apart, only the browsers' words.
    const words = String(error);
    if (/MAX_CAPTURE_VISIBLE_TAB_CALLS/.test(words)) return { refused: 'tooSoon' };
    return { refused: /permission/i.test(words) ? 'notAllowed' : 'failed' };
  }
}

const REFUSALS: readonly unknown[] = ['notAllowed', 'tooSoon', 'left', 'failed'] satisfies Refusal[];

/** Whether an answer of the background is one of capture(). */
export const isCaptured = (answer: unknown): answer is Captured =>
  typeof answer === 'object' &&
  answer !== null &&
  (('png' in answer && typeof answer.png === 'string') ||
    ('refused' in answer && REFUSALS.includes(answer.refused)));
