import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tell } from '../../lib/platform/tell.ts';
import { looksLikeReport } from './looks-like-report.ts';
import { watchPage } from './watch-page.ts';

/** Whoever starts anew in this frame, such as an updated extension, takes the place of the one before. */
const SUCCESSOR = 'gouji-detector';

/**
 * Runs in every frame of every agency page, so it does next to nothing: one cheap look, and a call to the
 * background only where a report is likely. No library comes with it, nor the runtime of a content script: that alone
 * would cost each page more than the look (docs/adr/0012-performance.md). Where it runs stands in wxt.config.ts.
 */
export default defineUnlistedScript(() => {
  document.dispatchEvent(new Event(SUCCESSOR));
  const life = new AbortController();
  const { signal } = life;
  document.addEventListener(SUCCESSOR, () => life.abort(), { once: true, signal });
  addEventListener('keydown', (event) => globalThis.gouji?.takeKey(event), { capture: true, signal });
  whenRead(() => watchPage(found, signal));
});

function found(): boolean {
  if (!looksLikeReport(document)) return false;
  // Where the extension was updated or removed while the page was open, nobody is there to answer.
  tell({ name: 'found' }).catch((error: unknown) => console.warn('Gouji:', error));
  return true;
}

/** Once the page is parsed, and its own scripts have had their turn. */
function whenRead(act: () => void): void {
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', () => setTimeout(act), { once: true });
  else act();
}
