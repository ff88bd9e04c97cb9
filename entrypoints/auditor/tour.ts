import { ui } from '../../lib/i18n/ui.ts';
import type { Rect } from '../../lib/platform/geometry.ts';
import { nearestDrawn, type Revealed, reveal } from '../../lib/platform/reveal.ts';
import type { Target } from '../../lib/platform/target.ts';
import type { Place } from '../../lib/state/places.ts';
import type { Session } from '../../lib/state/session.ts';

/** Going to findings and sections on the page. */
export interface Tour {
  readonly select: (finding: string) => void;
  readonly step: (by: 1 | -1) => void;
  /** To one cell of a finding. */
  readonly cell: (finding: string, cell: string) => void;
  /** From the sentence to the cell and back. */
  readonly across: () => void;
  readonly section: (key: string) => void;
}

/** Where the panel goes when the page cannot be scrolled out from under it. */
const ELSEWHERE = ['bottom', 'top'] as const;

/**
 * @param top the document that holds the panel
 * @param onHidden the place is hidden; this is the nearest around it that can be seen
 */
export function createTour(
  session: Session,
  targetOf: (place: Pick<Place, 'node'>) => Target | null,
  panelRect: () => Rect | null,
  top: Document,
  onHidden: (around: Element) => void,
): Tour {
  const show = async (target: Target) => {
    let went: Revealed = reveal(target, panelRect, top);
    for (const dock of ELSEWHERE) {
      if (went !== 'covered') break;
      session.dodge(dock);
      await rendered();
      went = reveal(target, panelRect, top);
    }
    if (went === 'hidden') showAround(target.element);
  };
  /** A place in a closed tab or fold: the eye is led to where that is. */
  const showAround = (hidden: Element) => {
    const around = nearestDrawn(hidden);
    session.say((around ? ui.placeHiddenHere : ui.placeHidden)[session.lang.peek()]);
    if (!around) return;
    reveal({ element: around, range: null }, panelRect, top);
    onHidden(around);
  };
  const showActive = () => {
    session.say('');
    const mark = session.marks.peek().find(({ id }) => id === session.active.peek()?.mark);
    const target = mark && targetOf(mark);
    if (target) void show(target);
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
    cell: (finding, cell) => {
      session.lookAt(finding, cell);
      showActive();
    },
    across: () => {
      session.across();
      showActive();
    },
    section: (key) => {
      const sections = session.view.peek()?.audit.report.sections;
      const node = sections?.find((section) => section.key === key)?.node ?? null;
      const target = node === null ? null : targetOf({ node });
      if (target) void show(target);
    },
  };
}

/** Signals are rendered before the next frame is drawn. */
const rendered = () => new Promise((resolve) => requestAnimationFrame(resolve));
