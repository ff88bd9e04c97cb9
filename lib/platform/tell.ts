import type { Browser } from 'wxt/browser';
import type { Message } from './messages.ts';

/** What the background answers once it has done as told. */
export const DONE = 'done';

/** ms to wait before asking again, and again. */
const PAUSES = [200, 1_000];

type Extension = Pick<typeof Browser, 'runtime'>;

/**
 * The browser's interface, as wxt/browser has it, but looked for only where there is something to say: the detector
 * mostly has nothing, and merely to look costs a page half a millisecond. At once: a frame that leaves cannot wait for an
 * import. (A page's `<form id="browser">` is no interface.)
 */
function extension(): Extension {
  const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome: Extension };
  return browser?.runtime?.id ? browser : chrome;
}

/**
 * Asks the background, until it answers something that `isAnswer` takes for one. Just when it falls asleep, Firefox
 * loses messages: some without a word, some as if nobody were there. Draws in no library, as the detector uses it.
 *
 * @throws when nobody is there to listen at last (the extension was updated or removed), when the message is larger
 *   than the browser carries, or when what comes back is no answer
 */
export async function ask<T>(message: Message, isAnswer: (answer: unknown) => answer is T): Promise<T> {
  const { runtime } = extension();
  for (const pause of PAUSES) {
    // Only the last failure counts.
    const answer: unknown = await runtime.sendMessage(message).catch(() => null);
    if (isAnswer(answer)) return answer;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  const answer: unknown = await runtime.sendMessage(message);
  if (isAnswer(answer)) return answer;
  throw new Error(`the background did not answer "${message.name}"`);
}

/** Tells the background something. @throws as ask() does */
export async function tell(message: Message): Promise<void> {
  await ask(message, (answer) => answer === DONE);
}
