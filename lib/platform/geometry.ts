import { rememberFor } from '../text/remember.ts';

/** A rectangle in CSS pixels of some viewport. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The part of `rect` that the clipping ancestors leave visible; null when none is. */
export function visiblePart(rect: Rect, clips: readonly Element[]): Rect | null {
  let { left, top } = rect;
  let right = left + rect.width;
  let bottom = top + rect.height;
  for (const clip of clips) {
    const edge = clip.getBoundingClientRect();
    left = Math.max(left, edge.left);
    top = Math.max(top, edge.top);
    right = Math.min(right, edge.right);
    bottom = Math.min(bottom, edge.bottom);
  }
  return right - left > 1 && bottom - top > 1
    ? { left, top, width: right - left, height: bottom - top }
    : null;
}

/** The overlap of two rectangles has an area. */
export const overlaps = (a: Rect, b: Rect): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

/** The window of a document, without its scroll bars. In quirks mode the body has the size of it, not the root. */
export function windowOf({ scrollingElement, documentElement }: Document): Rect {
  const { clientWidth, clientHeight } = scrollingElement ?? documentElement;
  return { left: 0, top: 0, width: clientWidth, height: clientHeight };
}

/** The largest strip of an area beside what covers part of it. */
export function freeStrip(cover: Rect, { left, top, width, height }: Rect): Rect {
  const right = cover.left + cover.width;
  const bottom = cover.top + cover.height;
  const strips: Rect[] = [
    { left, top, width: cover.left - left, height },
    { left: right, top, width: left + width - right, height },
    { left, top, width, height: cover.top - top },
    { left, top: bottom, width, height: top + height - bottom },
  ];
  return strips.reduce((best, strip) =>
    strip.width * strip.height > best.width * best.height ? strip : best,
  );
}

/** Ancestors that clip or scroll, by element, and all of them together. */
export interface Clips {
  readonly of: (target: Element) => readonly Element[];
  readonly all: ReadonlySet<Element>;
}

/** Looks up what clips the targets. Styles are read once, here, not at each frame. */
export function clipsOf(targets: readonly Element[]): Clips {
  const known = new Map<Element, readonly Element[]>();
  const isOpen = rememberFor((element: Element) => getComputedStyle(element).overflow === 'visible');
  const clips = (element: Element): readonly Element[] => {
    const parent = parentOf(element);
    // What body and html clip, the viewport clips.
    if (!parent || parent === parent.ownerDocument.body || parent === parent.ownerDocument.documentElement)
      return [];
    const found = known.get(parent);
    if (found) return found;
    const above = clips(parent);
    const own = isOpen(styledLike(parent)) ? above : [parent, ...above];
    known.set(parent, own);
    return own;
  };
  return { all: new Set(targets.flatMap(clips)), of: clips };
}

/** Rows of a table are as many as there are cells, and styled alike: the first stands for all of its section. */
const styledLike = (element: Element): Element =>
  element.localName === 'tr' ? (element.parentElement?.firstElementChild ?? element) : element;

/** The parent that an element is laid out in: through slots and shadow roots. */
export function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** Lines that are looked at to find room beside the printed text; enough for any paragraph in sight. */
const LINE_LIMIT = 40;

/** Where the printed text of an element stands, line by line. */
export function textLines(element: Element): Rect[] {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return [...range.getClientRects()].slice(0, LINE_LIMIT).map(({ left, top, width, height }) => {
    // The box of a line is taller than its digits.
    const inset = Math.min(height / 2, 4);
    return { left, top: top + inset, width, height: height - 2 * inset };
  });
}
