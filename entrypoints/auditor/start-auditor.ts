import { auditReports } from '../../lib/audit-page.ts';
import { langOf, ui } from '../../lib/i18n/ui.ts';
import { copyLivePage } from '../../lib/page/live.ts';
import { watchChanges } from '../../lib/platform/changes.ts';
import type { FrameHandle } from '../../lib/platform/frames.ts';
import { storedRules } from '../../lib/platform/settings.ts';
import { stored } from '../../lib/platform/stored.ts';
import { tell } from '../../lib/platform/tell.ts';
import { topDocument } from '../../lib/platform/top-document.ts';
import { RULES } from '../../lib/rules/index.ts';
import { applySettings, DEFAULT_RULE_SETTINGS } from '../../lib/rules/settings.ts';
import { type Preferences, readPreferences } from '../../lib/state/preferences.ts';
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
  let rules = DEFAULT_RULE_SETTINGS;
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
    session.setAudits(auditReports(page, applySettings(RULES, rules)));
    const found = session.view.peek();
    fruitless = found ? 0 : fruitless + 1;
    if (page.cut) session.say(ui.cut[session.lang.peek()]);
    if (before || found) recount();
    show();
  };
  const show = () => {
    if (on && session.view.peek()) {
      screen ??= openScreen(session, {
        live: (node) => page.live(node),
        rules: () => rules,
        off: () => turn(false),
      });
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
  addEventListener('pagehide', ({ persisted }) => !persisted && recount());
  addEventListener('pageshow', ({ persisted }) => persisted && recount(), { signal });
  const watch = watchChanges(document, audit);
  const ready = Promise.all([settings.read(), storedRules.read()]).then(([preferences, chosen]) => {
    // Asked as late as can be: another frame may have opened its panel in the meantime.
    const crowded = topDocument(window).querySelector('gouji-panel') !== null;
    const load = (latest: Preferences) => session.load(latest, langOf(navigator.language), crowded);
    load(preferences);
    keepPreferences(session, settings, load, signal);
    rules = chosen;
    storedRules.watch((changed) => {
      rules = changed;
      audit();
    }, signal);
  });
  return {
    states: () => frameStates(session, on),
    show: turn,
    audit: () => ready.then(() => turn(true)),
  };
}

/** Has the toolbar's number counted anew. */
function recount(): void {
  tell({ name: 'counted' }).catch((error: unknown) => console.warn('Gouji:', error));
}
