import { effect } from '@preact/signals';
import { langOf, ui } from '../../lib/i18n/ui.ts';
import { copyLivePage } from '../../lib/page/live.ts';
import { auditInBackground } from '../../lib/platform/audited.ts';
import { watchChanges } from '../../lib/platform/changes.ts';
import type { FrameHandle } from '../../lib/platform/frames.ts';
import { removeDeadHosts } from '../../lib/platform/host.ts';
import { latest } from '../../lib/platform/latest.ts';
import { stored } from '../../lib/platform/stored.ts';
import { tell } from '../../lib/platform/tell.ts';
import { topDocument } from '../../lib/platform/top-document.ts';
import { type Preferences, readPreferences } from '../../lib/state/preferences.ts';
import { type Session, SessionModel } from '../../lib/state/session.ts';
import { createExports, exportsForPopup } from './exports.ts';
import { frameStates } from './frame-state.ts';
import { keepDecisions } from './keep-decisions.ts';
import { keepPreferences } from './keep-preferences.ts';
import { rescueUnsaved } from './rescue.tsx';
import { openScreen, type Screen } from './screen.tsx';

/** Audits of a page that proves to be no report, before only a new address brings another look. */
const PATIENCE = 12;

/** Whoever starts anew in this frame, such as an updated extension, sends the one before away. */
const SUCCESSOR = 'gouji-successor';

/** Where the nodes of no page are. */
const NOWHERE = () => null;

/** Has this frame audited when told to and whenever its content changes, and shows the result while there is one. */
export function startAuditor(): FrameHandle {
  const settings = stored('preferences', readPreferences);
  const session = new SessionModel();
  const exports = createExports(session);
  const life = new AbortController();
  let screen: Screen | null = null;
  let live: (node: number) => Node | null = NOWHERE;
  let on = true;
  let fruitless = 0;
  let failed = false;
  let address = location.href;

  const audit = latest(() =>
    auditNow().then(
      () => {
        failed = false;
      },
      (error: unknown) => {
        failed = true;
        warn(error);
      },
    ),
  );
  const auditNow = async () => {
    if (location.href !== address) fruitless = 0;
    address = location.href;
    if (!on || fruitless > PATIENCE) return;
    const page = copyLivePage(document);
    watch.observe(page.shadowRoots);
    const [audits] = await Promise.all([auditInBackground(page.wire), keeper.follow()]);
    if (!on || signal.aborted) return;
    live = page.live;
    const before = session.view.peek();
    // Asked as late as can be: another frame may have opened its panel in the meantime.
    session.setAudits(audits, topDocument(window).querySelector('gouji-panel') !== null);
    const found = session.view.peek();
    fruitless = found ? 0 : fruitless + 1;
    if (page.wire.cut) session.say(ui.cut[session.lang.peek()]);
    if (before || found) recount();
    show();
  };
  const show = () => {
    if (on && session.view.peek()) {
      screen ??= openScreen(session, {
        live: (node) => live(node),
        exports,
        off: () => void turn(false),
        retry: keeper.retry,
      });
      screen.refresh();
    } else {
      screen?.close();
      screen = null;
    }
  };
  const turn = async (shown: boolean) => {
    on = shown;
    if (on) return audit();
    show();
    // Nothing of the page is held on to while there is nothing to show.
    live = NOWHERE;
  };
  const leave = () => {
    life.abort();
    watch.stop();
    screen?.close();
    globalThis.gouji = undefined;
  };

  const { signal } = life;
  const keeper = keepDecisions(session, signal);
  recountDismissed(session, signal);
  document.dispatchEvent(new Event(SUCCESSOR));
  for (const page of [document, topDocument(window)]) removeDeadHosts(page);
  document.addEventListener(
    SUCCESSOR,
    () => {
      leave();
      rescueUnsaved(session);
    },
    { signal },
  );
  // A frame's panel may stand in its parent, which stays when the frame goes. A frozen page (persisted) keeps all.
  addEventListener('pagehide', ({ persisted }) => !persisted && leave(), { signal });
  addEventListener('pagehide', ({ persisted }) => !persisted && recount());
  addEventListener('pageshow', ({ persisted }) => persisted && recount(), { signal });
  const watch = watchChanges(document, audit);
  const ready = settings.read().then((preferences) => {
    const load = (latest: Preferences) => session.load(latest, langOf(navigator.language));
    load(preferences);
    keepPreferences(session, settings, load, signal);
    // What they say is the background's matter.
    stored('rules', (raw) => raw).watch(() => void audit(), signal);
  });
  return {
    states: () => frameStates(session, on),
    touched: () => (session.view.peek() ? (screen?.touched() ?? 0) : null),
    act: async (act) => {
      // What is hidden is shown first: that is all that there is to its panel.
      if (on) screen?.act(act);
      else await turn(true).then(() => act !== 'panel' && screen?.act(act));
    },
    takeKey: (event) => screen?.takeKey(event),
    show: turn,
    audit: () => ready.then(() => turn(true)),
    failed: () => failed,
    exports: exportsForPopup(session, exports, async () => {
      if (!on) await turn(true);
    }),
  };
}

/** What is dismissed leaves the toolbar's number, until `signal` aborts. */
function recountDismissed(session: Session, signal: AbortSignal): void {
  let before = '';
  const stop = effect(() => {
    const now = session.views.value.flatMap((view) => view.dismissed.map(({ id }) => id)).join();
    if (now !== before) recount();
    before = now;
  });
  signal.addEventListener('abort', stop);
}

/** Has the toolbar's number counted anew. */
function recount(): void {
  tell({ name: 'counted' }).catch(warn);
}

const warn = (error: unknown): void => console.warn('Gouji:', error);
