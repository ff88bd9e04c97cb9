import { browser } from 'wxt/browser';
import type { Message } from './messages.ts';

/** What the background answers once it has done as told. */
export const DONE = 'done';

/** ms to wait before telling it again, and again. */
const PAUSES = [200, 1_000];

/**
 * Tells the background something. Just when that falls asleep, Firefox loses messages: some without a word, some as
 * if nobody were there. Without its answer it is told again. Draws in no library, as the detector uses it.
 *
 * @throws when nobody is there to listen at last: the extension was updated or removed
 */
export async function tell(message: Message): Promise<void> {
  for (const pause of PAUSES) {
    // Only the last failure counts.
    const answer: unknown = await browser.runtime.sendMessage(message).catch(() => null);
    if (answer === DONE) return;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  await browser.runtime.sendMessage(message);
}
