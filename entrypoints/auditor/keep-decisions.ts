import { batch, effect } from '@preact/signals';
import { isOrphan, readReviewOf, storeReview, watchReviews } from '../../lib/platform/reviews.ts';
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
  /** Tries again to store what could not be. */
  readonly retry: () => void;
}

/** Stores what is decided here, and loads what is decided elsewhere, until `signal` aborts. */
export function keepDecisions({ review }: Session, signal: AbortSignal): DecisionKeeper {
  let address = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending = false;

  const store = (pending: readonly Pending[]) =>
    storeReview({
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
      await store(pending);
      const { decisions } = await readReviewOf(about);
      batch(() => {
        if (about === address) review.load(decisions, pending);
        review.fail(null);
      });
    } catch (error) {
      review.fail(whyOf(error));
      return;
    } finally {
      sending = false;
    }
    schedule();
  };
  const schedule = () => {
    clearTimeout(timer);
    const pending = review.pending.peek();
    if (pending.some(({ typed }) => !typed)) void send();
    else if (pending.length > 0) timer = setTimeout(send, QUIET);
  };
  /** Whatever is being sent: the page may be gone before an answer comes. Sent twice it is the same. */
  const sendAtOnce = () => {
    const pending = review.pending.peek();
    if (pending.length > 0) store(pending).catch((error: unknown) => review.fail(whyOf(error)));
  };
  const reload = async () => review.load((await readReviewOf(address)).decisions);

  const stop = effect(() => {
    if (review.pending.value.length > 0) schedule();
  });
  signal.addEventListener('abort', stop);
  addEventListener('pagehide', sendAtOnce, { signal });
  addEventListener('visibilitychange', () => document.hidden && review.settle(), { signal });
  // A page out of the browser's cache has missed what changed in the meantime.
  addEventListener('pageshow', ({ persisted }) => persisted && void reload().catch(warn), { signal });
  watchReviews((changed, { decisions }) => changed === address && review.load(decisions), signal);
  return {
    retry: () => void send(),
    follow: async () => {
      const now = pageAddress(location.href, document.baseURI);
      if (now === address) return;
      sendAtOnce();
      // A storage that cannot be read keeps nobody from the findings, nor from deciding on them.
      const { decisions } = await readReviewOf(now).catch((error: unknown) => {
        warn(error);
        return { decisions: [] };
      });
      address = now;
      review.open(decisions);
    },
  };
}

function whyOf(error: unknown): Unsaved {
  warn(error);
  if (isOrphan()) return 'gone';
  return /quota|disk|space/i.test(String(error)) ? 'full' : 'refused';
}

const warn = (error: unknown): void => console.warn('Gouji:', error);
