import { copyLivePage } from '../../lib/page/live.ts';
import { readWire } from '../../lib/page/wire.ts';
import type { Rule } from '../../lib/rules/define.ts';
import { RULES } from '../../lib/rules/index.ts';
import { showReports } from '../../lib/show/show.ts';
import type { Session } from '../../lib/state/session.ts';
import { createExports } from '../auditor/exports.ts';
import { openScreen, type Screen } from '../auditor/screen.tsx';

/** Rows of table three that the sample prints. */
const PRINTED = ['newlyReceived', 'carriedIn', 'resultTotal', 'carriedOut'];

/** The rules that an excerpt can be held to: it lacks what the others ask for. */
const SAMPLE_RULES: readonly Rule[] = RULES.flatMap((rule) => {
  if (rule.id === 'requests/flow' || rule.id === 'prose/table') return [rule];
  return rule.id === 'requests/applicants' && rule.kind === 'identity' ? [{ ...rule, only: PRINTED }] : [];
});

/** Of an excerpt, nothing is missing; and there is nothing in it to take along. */
const EXCERPT = `
  .outline, .facts, .export-bar, .footer:not(:has(.undo, .notice:not(:empty))) { display: none }
`;

/** In a narrow window the card says what matters, and leaves the rest to the panel: it would hide the sample. */
const BRIEF = '@media (max-width: 640px) { .card :is(.basis, .other) { display: none } }';

/** No room for the panel beside the sample, px. */
const NARROW = '(max-width: 900px)';

/**
 * Audits the sample as it stands on the page, with the real core, and shows the result in the real marks and panel,
 * the wrong figure's card open.
 */
export function showSample(session: Session, paper: HTMLElement, off: () => void): Screen {
  const page = copyLivePage(paper);
  session.setAudits(showReports(readWire(page.wire), SAMPLE_RULES), matchMedia(NARROW).matches);
  const screen = openScreen(session, {
    live: page.live,
    exports: createExports(session),
    off,
    // Decisions on a sample are for trying: none of them is stored.
    retry: () => undefined,
  });
  dress('gouji-panel', EXCERPT);
  dress('gouji-marks', BRIEF);
  // Not as a key would: the page stays where it begins.
  session.step(1);
  return screen;
}

/** Adds rules to one of our own hosts. */
function dress(host: string, css: string): void {
  const style = new CSSStyleSheet();
  style.replaceSync(css);
  document.querySelector(host)?.shadowRoot?.adoptedStyleSheets.push(style);
}
