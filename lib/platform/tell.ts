import { browser } from 'wxt/browser';
import type { Message } from './messages.ts';

/** What the background answers once it has done as told. */
export const DONE = 'done';

/** ms to wait before telling it again, and again. */
const PAUSES = [200, 1_000];

/**
 * Tells the background something. Just when it falls asleep, Firefox drops messages without a word: without its
 * answer it is told again. Nothing of this may draw in a library, as the detector uses it.
 *
 * @throws when nobody is there to listen: the extension was updated or removed
 */
export async function tell(message: Message): Promise<void> {
  for (const pause of [...PAUSES, null]) {
    const answer: unknown = await browser.runtime.sendMessage(message);
    if (answer === DONE || pause === null) return;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
