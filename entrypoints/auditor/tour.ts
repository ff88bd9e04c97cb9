import type { AnyNode } from 'domhandler';
import { ui } from '../../lib/i18n/ui.ts';
import type { Rect } from '../../lib/platform/geometry.ts';
import { type Revealed, reveal } from '../../lib/platform/reveal.ts';
import type { Session } from '../../lib/state/session.ts';

/** Going to findings and sections on the page. */
export interface Tour {
  readonly select: (finding: string) => void;
  readonly step: (by: 1 | -1) => void;
  readonly section: (key: string) => void;
}

/** Where the panel goes when the page cannot be scrolled out from under it. */
const ELSEWHERE = ['bottom', 'top'] as const;

/** @param top the document that holds the panel */
export function createTour(
  session: Session,
  elementOf: (node: AnyNode) => Element | null,
  panelRect: () => Rect | null,
  top: Document,
): Tour {
  const show = async (element: Element) => {
    let went: Revealed = reveal(element, panelRect, top);
    for (const dock of ELSEWHERE) {
      if (went !== 'covered') break;
      session.dodge(dock);
      await rendered();
      went = reveal(element, panelRect, top);
    }
    if (went === 'hidden') session.say(ui.placeHidden[session.lang.peek()]);
  };
  const showActive = () => {
    session.say('');
    const mark = session.marks.peek().find(({ id }) => id === session.active.peek()?.mark);
    const element = mark && elementOf(mark.node);
    if (element) void show(element);
  };
  return {
    select: (finding) => {
      session.select(finding);
      showActive();
    },
    step: (by) => {
      session.step(by);
      showActive();
    },
    section: (key) => {
      const sections = session.view.peek()?.audit.report?.sections;
      const found = sections?.find((section) => section.key === key);
      const element = found && elementOf(found.node);
      if (element) void show(element);
    },
  };
}

/** Signals are rendered before the next frame is drawn. */
const rendered = () => new Promise((resolve) => requestAnimationFrame(resolve));
