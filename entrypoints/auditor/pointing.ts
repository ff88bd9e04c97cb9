import { overlaps } from '../../lib/platform/geometry.ts';
import { rectOf, type Target } from '../../lib/platform/target.ts';
import type { Mark } from '../../lib/state/marks.ts';
import type { Session } from '../../lib/state/session.ts';

/** What the user was last busy with, for whatever the browser's own menus and commands ask later. */
export interface Pointing {
  /** ms since 1970; 0: nothing yet. */
  readonly touched: () => number;
  /** Id of the finding that the menu was opened on, else of the one looked at; null: neither. */
  readonly finding: () => string | null;
  readonly stop: () => void;
}

interface Needs {
  readonly session: Session;
  /** The hosts of marks and panel. */
  readonly marks: HTMLElement;
  readonly panel: HTMLElement;
  /** The frame's own document and the panel's. */
  readonly documents: ReadonlySet<Document>;
  readonly targetOf: (mark: Mark) => Target | null;
}

/** Watches where the user presses keys and buttons, and where the context menu opens. */
export function watchPointing(needs: Needs): Pointing {
  const { session, documents } = needs;
  let touched = 0;
  let pointed: string | null = null;
  const touch = (event: Event) => {
    if (!isOurs(event, needs)) return;
    touched = Date.now();
    pointed = event.type === 'contextmenu' ? findingAt(event as MouseEvent, needs) : null;
  };
  const types = ['pointerdown', 'keydown', 'contextmenu'];
  for (const page of documents) {
    for (const type of types) page.addEventListener(type, touch, { capture: true, passive: true });
  }
  return {
    touched: () => touched,
    finding: () => pointed ?? session.active.peek()?.finding ?? null,
    stop: () => {
      for (const page of documents) {
        for (const type of types) page.removeEventListener(type, touch, { capture: true });
      }
    },
  };
}

/** In this frame's page or on its own panel: the page that holds the panel may hold those of other frames. */
function isOurs(event: Event, { panel }: Needs): boolean {
  const path = event.composedPath();
  const other = path.some((at) => at !== panel && isElement(at) && at.localName === 'gouji-panel');
  return !other && (path.includes(document) || path.includes(panel));
}

/** The finding under the pointer; null where there is none. */
function findingAt(event: MouseEvent, needs: Needs): string | null {
  const path = event.composedPath().filter(isElement);
  const listed = path.find(({ dataset }) => dataset['finding'])?.dataset['finding'];
  if (listed !== undefined) return listed;
  const place = path.find(({ dataset }) => dataset['place'])?.dataset['place'];
  const marks = needs.session.marks.peek();
  // A card, or what else of the panel, lies over the page: what is under it is not meant.
  if (place === undefined && (path.includes(needs.marks) || path.includes(needs.panel))) return null;
  const mark = place === undefined ? markAt(event, marks, needs) : marks.find(({ id }) => id === place);
  return mark ? findingOf(mark, needs.session) : null;
}

/** The smallest marked place under the pointer: a sentence stands within its paragraph. */
function markAt(
  { clientX, clientY }: MouseEvent,
  marks: readonly Mark[],
  { targetOf }: Needs,
): Mark | undefined {
  const point = { left: clientX, top: clientY, width: 1, height: 1 };
  const sizes = marks.flatMap((mark) => {
    const target = targetOf(mark);
    if (!target) return [];
    const lines = target.range ? [...target.range.getClientRects()] : [rectOf(target)];
    return lines.some((line) => overlaps(line, point)) ? [{ mark, size: areaOf(rectOf(target)) }] : [];
  });
  return sizes.toSorted((a, b) => a.size - b.size)[0]?.mark;
}

/** What is of the panel's document may be of another window, and no instance of this one's classes. */
const isElement = (at: EventTarget): at is HTMLElement => 'localName' in at && 'dataset' in at;

const areaOf = ({ width, height }: DOMRect): number => width * height;

/** Of several at one place, the one looked at. */
function findingOf({ findings, badge }: Mark, session: Session): string | null {
  const active = session.active.peek()?.finding;
  const looked = findings.find(({ id }) => id === active);
  return (looked ?? badge[0] ?? findings[0])?.id ?? null;
}
