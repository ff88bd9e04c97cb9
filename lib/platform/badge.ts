import { browser } from 'wxt/browser';
import { type FrameState, readFrames } from './frames.ts';

const RED = '#b93a26';
const GREEN = '#1e7f4f';

/**
 * Writes the tab's number of errors on the toolbar button, added up over its frames: nothing where there is
 * no report. Counted anew each time instead of remembered, so that no count outlives its page.
 */
export async function updateBadge(tabId: number, frameId?: number): Promise<void> {
  const errors = errorsOf(await readTab(tabId, frameId));
  await browser.action.setBadgeBackgroundColor({ tabId, color: errors ? RED : GREEN });
  await browser.action.setBadgeText({ tabId, text: errors === null ? '' : String(errors) });
}

/** Says on the toolbar button what came of an audit by keyboard: `–` no report, `?` it came to no end. */
export async function showOutcome(tabId: number, sign: '–' | '?'): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#5b6675' });
  await browser.action.setBadgeText({ tabId, text: sign });
}

const errorsOf = (frames: readonly FrameState[]): number | null =>
  frames.length === 0 ? null : frames.reduce((sum, { errors }) => sum + errors, 0);

/** The whole tab; only the frame that asked where an agency's frame stands in a page closed to us. */
async function readTab(tabId: number, frameId?: number): Promise<FrameState[]> {
  try {
    return await readFrames(tabId);
  } catch (error) {
    if (frameId === undefined) throw error;
    return readFrames(tabId, frameId);
  }
}
