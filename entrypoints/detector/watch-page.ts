/** Pauses in ms between looks at a page that keeps changing; after the last one, only a new address counts. */
const PAUSES = [150, 300, 600, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 60_000];

/**
 * Looks now, and again when content comes late or a single-page application moves on, until `found` says yes
 * or the page has had its chances. Each new address gives it new ones. Ends when `signal` aborts.
 */
export function watchPage(found: () => boolean, signal: AbortSignal): void {
  // Sent away before the page was even parsed.
  if (signal.aborted) return;
  let address = location.href;
  let looks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changes = new MutationObserver(() => schedule());

  const stop = () => {
    clearTimeout(timer);
    changes.disconnect();
  };
  const look = () => {
    timer = undefined;
    if (found()) stop();
  };
  const schedule = () => {
    if (location.href !== address) {
      address = location.href;
      looks = 0;
    }
    const pause = PAUSES[looks];
    if (timer !== undefined || pause === undefined) return;
    looks += 1;
    timer = setTimeout(look, pause);
  };

  changes.observe(document, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', stop);
  look();
}
