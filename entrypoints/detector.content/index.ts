import { defineContentScript } from 'wxt/utils/define-content-script';
import { tell } from '../../lib/platform/tell.ts';
import { looksLikeReport } from './looks-like-report.ts';
import { watchPage } from './watch-page.ts';

/**
 * Runs in every frame of every agency page, so it does next to nothing: one cheap look, and a call to the
 * background only where a report is likely. No library comes with it.
 */
export default defineContentScript({
  matches: ['*://*.gov.cn/*'],
  allFrames: true,
  // Frames that a script fills have no address of their own: `about:blank`, `srcdoc`, `blob:`.
  matchOriginAsFallback: true,
  // Before any script of the page: whoever listens first cannot be kept from hearing.
  runAt: 'document_start',
  // The page shall not learn of us by a message either.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const found = () => {
      if (!looksLikeReport(document)) return false;
      tell({ name: 'found' }).catch((error: unknown) => {
        // The extension was updated or removed while the page was open: nobody is there to answer.
        if (ctx.isValid) console.warn('Gouji:', error);
      });
      return true;
    };
    addEventListener('keydown', (event) => globalThis.gouji?.takeKey(event), { capture: true });
    whenRead(() => ctx.onInvalidated(watchPage(found)));
  },
});

/** Once the page is parsed, and its own scripts have had their turn. */
function whenRead(act: () => void): void {
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', () => setTimeout(act), { once: true });
  else act();
}
