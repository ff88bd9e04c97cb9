/** Quiet time in ms before a change is acted on, and the longest time to wait where a page never rests. */
const QUIET = 250;
const AT_MOST = 2_000;

/** Share of the time, as 1/n, that repeated audits of a restless page may take. */
const SHARE = 20;

export interface Watch {
  /** Also looks into these shadow roots. */
  readonly observe: (roots: readonly ShadowRoot[]) => void;
  readonly stop: () => void;
}

/**
 * Calls `act`, which never rejects, after the page's content has changed and come to rest. A page that never rests
 * (tickers, clocks) is served less often the longer `act` takes. Our own elements do not count.
 */
export function watchChanges(page: Document, act: () => Promise<void>): Watch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  let cost = 0;
  const run = async () => {
    timer = undefined;
    const start = performance.now();
    await act();
    cost = performance.now() - start;
  };
  const observer = new MutationObserver((records) => {
    if (records.every(isOurs)) return;
    const now = performance.now();
    if (timer === undefined) since = now;
    clearTimeout(timer);
    const rest = Math.max(QUIET, cost * SHARE);
    timer = setTimeout(() => void run(), Math.max(0, Math.min(rest, since + Math.max(AT_MOST, rest) - now)));
  });
  const watch = (root: Node) =>
    observer.observe(root, { childList: true, subtree: true, characterData: true });
  watch(page);
  return {
    observe: (roots) => roots.forEach(watch),
    stop: () => {
      clearTimeout(timer);
      observer.disconnect();
    },
  };
}

const isOurs = ({ type, addedNodes, removedNodes }: MutationRecord): boolean =>
  type === 'childList' && [...addedNodes, ...removedNodes].every((node) => /^gouji-/i.test(node.nodeName));
