import { batch, effect } from '@preact/signals';
import { readReviewOf, watchReviews } from '../../lib/platform/reviews.ts';
import { tell } from '../../lib/platform/tell.ts';
import { pageAddress, pageTitle } from '../../lib/review/address.ts';
import type { Pending } from '../../lib/review/ledger.ts';
import type { Unsaved } from '../../lib/state/review.ts';
import type { Session } from '../../lib/state/session.ts';

/** ms without another letter before a note is stored. */
const QUIET = 300;

/** The keeper of one frame's decisions. */
export interface DecisionKeeper {
  /** Takes over what is stored for the page's present address; nothing to do while that stays. */
  readonly follow: () => Promise<void>;
  /** Whether something could not be stored and would be lost with this page. */
  readonly holdsUnsaved: () => boolean;
}

/** Stores what is decided here, and loads what is decided elsewhere, until `signal` aborts. */
export function keepDecisions(session: Session, signal: AbortSignal): DecisionKeeper {
  const { review } = session;
  let address = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending = false;

  const message = (pending: readonly Pending[]) => ({
    name: 'decided' as const,
    address,
    title: pageTitle(document.title),
    changes: pending.map(({ key, decision }) => ({ key, decision })),
  });
  const send = async () => {
    clearTimeout(timer);
    const pending = review.pending.peek();
    const about = address;
    if (sending || pending.length === 0) return;
    sending = true;
    try {
      await tell(message(pending));
      const { decisions } = await readReviewOf(about);
      if (about === address)
        batch(() => {
          review.load(decisions, pending);
          review.fail(null);
        });
    } catch (error) {
      review.fail(whyOf(error));
      return;
    } finally {
      sending = false;
    }
    // What was decided in the meantime.
    if (review.pending.peek().length > 0) schedule();
  };
  const schedule = () => {
    clearTimeout(timer);
    if (review.pending.peek().some(({ typed }) => !typed)) void send();
    else timer = setTimeout(send, QUIET);
  };
  /** The page may be gone before an answer comes. */
  const sendAtOnce = () => {
    const pending = review.pending.peek();
    if (pending.length > 0) tell(message(pending)).catch((error: unknown) => review.fail(whyOf(error)));
  };
  const follow = async () => {
    const now = pageAddress(location.href, document.baseURI);
    if (now === address) return;
    sendAtOnce();
    address = now;
    const { decisions } = await readReviewOf(now);
    if (address === now) review.open(decisions);
  };

  const stop = effect(() => {
    if (review.pending.value.length > 0) schedule();
  });
  signal.addEventListener('abort', stop);
  addEventListener('pagehide', sendAtOnce, { signal });
  addEventListener('visibilitychange', () => document.hidden && review.settle(), { signal });
  // A page out of the browser's cache has missed what changed in the meantime.
  addEventListener('pageshow', ({ persisted }) => persisted && void reload(), { signal });
  const reload = async () => review.load((await readReviewOf(address)).decisions);
  watchReviews((changed, { decisions }) => changed === address && review.load(decisions), signal);
  return { follow, holdsUnsaved: () => review.unsaved.peek() !== null };
}

function whyOf(error: unknown): Unsaved {
  console.warn('Gouji:', error);
  const reason = String(error);
  if (/quota/i.test(reason)) return 'full';
  return /context invalidated|receiving end|connection/i.test(reason) ? 'gone' : 'refused';
}
