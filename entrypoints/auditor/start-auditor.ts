import { browser } from 'wxt/browser';
import { auditReports } from '../../lib/audit-page.ts';
import { langOf, ui } from '../../lib/i18n/ui.ts';
import { copyLivePage } from '../../lib/page/live.ts';
import { watchChanges } from '../../lib/platform/changes.ts';
import type { FrameHandle } from '../../lib/platform/frames.ts';
import type { Message } from '../../lib/platform/messages.ts';
import { stored } from '../../lib/platform/stored.ts';
import { topDocument } from '../../lib/platform/top-document.ts';
import { readPreferences } from '../../lib/state/preferences.ts';
import { SessionModel } from '../../lib/state/session.ts';
import { frameStates } from './frame-state.ts';
import { keepPreferences } from './keep-preferences.ts';
import { openScreen, type Screen } from './screen.tsx';

/** Audits of a page that proves to be no report, before only a new address brings another look. */
const PATIENCE = 12;

/** Whoever starts anew in this frame, such as an updated extension, sends the one before away. */
const SUCCESSOR = 'gouji-successor';

/** Audits this frame when told to and whenever its content changes, and shows the result while there is one. */
export function startAuditor(): FrameHandle {
  const settings = stored('preferences', readPreferences);
  const session = new SessionModel();
  const life = new AbortController();
  let screen: Screen | null = null;
  let page = copyLivePage(document, 0);
  let on = true;
  let fruitless = 0;
  let address = location.href;

  const audit = () => {
    if (location.href !== address) fruitless = 0;
    address = location.href;
    if (!on || fruitless > PATIENCE) return;
    page = copyLivePage(document);
    watch.observe(page.shadowRoots);
    const before = session.view.peek();
    session.setAudits(auditReports(page));
    const found = session.view.peek();
    fruitless = found ? 0 : fruitless + 1;
    if (page.cut) session.say(ui.cut[session.lang.peek()]);
    if (before || found) tell();
    show();
  };
  const show = () => {
    if (on && session.view.peek()) {
      screen ??= openScreen(session, { live: (node) => page.live(node), audit, off: () => turn(false) });
      screen.refresh();
    } else {
      screen?.close();
      screen = null;
    }
  };
  const turn = (shown: boolean) => {
    on = shown;
    if (on) audit();
    else show();
  };
  const leave = () => {
    life.abort();
    watch.stop();
    screen?.close();
    globalThis.gouji = undefined;
  };

  const { signal } = life;
  document.dispatchEvent(new Event(SUCCESSOR));
  document.addEventListener(SUCCESSOR, leave, { signal });
  // A frame's panel may stand in its parent, which stays when the frame goes. A frozen page (persisted) keeps all.
  addEventListener('pagehide', ({ persisted }) => !persisted && leave(), { signal });
  addEventListener('pagehide', ({ persisted }) => !persisted && tell());
  addEventListener('pageshow', ({ persisted }) => persisted && tell(), { signal });
  const watch = watchChanges(document, audit);
  const ready = settings.read().then((loaded) => {
    const crowded = topDocument(window).querySelector('gouji-panel') !== null;
    session.load(loaded, langOf(navigator.language), crowded);
    keepPreferences(session, settings, signal);
  });
  return {
    states: () => frameStates(session, on),
    show: turn,
    audit: () => ready.then(() => turn(true)),
  };
}

/** Has the toolbar's number counted anew. */
function tell(): void {
  browser.runtime.sendMessage({ name: 'counted' } satisfies Message).catch((error: unknown) => {
    console.warn('Gouji:', error);
  });
}
