import { overlaps, type Rect } from './geometry.ts';

/** A place of the live page: an element, or a passage of the text in it. */
export interface Target {
  readonly element: Element;
  /** The passage that is meant; null: all of the element. */
  readonly range: Range | null;
}

/** Where a target stands in the window. */
export const rectOf = ({ element, range }: Target): DOMRect => (range ?? element).getBoundingClientRect();

/** Diameter of a badge on a passage, and how far the area that takes the pointer reaches beyond it, px. */
const NOTE_SIZE = 16;
const NOTE_REACH = 5;

/** How a passage runs through the box around it. */
export interface Run {
  /** Its lines, in the coordinates of the box, px. */
  readonly lines: readonly Rect[];
  /** Where its badge hangs, like the mark of a footnote: above the full stop. */
  readonly note: { readonly left: number; readonly top: number };
}

/** The lines of a passage, relative to its box. @param room right edge of the page, which no badge may cross */
export function runOf(range: Range, box: Rect, room: number): Run {
  const lines = linesOf(range).map((line) => ({
    ...line,
    left: line.left - box.left,
    top: line.top - box.top,
  }));
  const last = lines.at(-1) ?? { left: 0, top: 0, width: 0, height: 0 };
  const left = Math.min(last.left + last.width - NOTE_SIZE / 2, room - box.left - NOTE_SIZE - NOTE_REACH);
  return { lines, note: { left, top: last.top - NOTE_SIZE / 2 } };
}

/** The rectangles of a passage, those of one line joined: each piece of markup in it has one of its own. */
function linesOf(range: Range): Rect[] {
  const lines: Rect[] = [];
  for (const { left, top, width, height } of range.getClientRects()) {
    const before = lines.at(-1);
    const rect = { left, top, width, height };
    if (before && isSameLine(before, rect)) lines[lines.length - 1] = join(before, rect);
    else if (width > 0) lines.push(rect);
  }
  return lines;
}

const isSameLine = (a: Rect, b: Rect): boolean =>
  overlaps({ ...a, left: 0, width: 1 }, { ...b, left: 0, width: 1 }) &&
  Math.abs(a.top + a.height / 2 - b.top - b.height / 2) < Math.min(a.height, b.height) / 2;

function join(a: Rect, b: Rect): Rect {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  const right = Math.max(a.left + a.width, b.left + b.width);
  const bottom = Math.max(a.top + a.height, b.top + b.height);
  return { left, top, width: right - left, height: bottom - top };
}
