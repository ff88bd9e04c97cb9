import { type Corner, freeCorner } from './badge-corner.ts';
import { type Cover, isCovered } from './covers.ts';
import { type Rect, visiblePart } from './geometry.ts';
import { type Run, rectOf, runOf, type Target } from './target.ts';

/** A box of ours that stands on a place of the page. */
export interface Pair {
  readonly target: Target;
  readonly box: HTMLElement;
}

/** Where a box was put, to write only what changed. */
export interface Placed extends Rect {
  readonly shown: boolean;
  /** The corner that leaves the figure free; null where nobody has needed to know. */
  readonly badge: Corner | null;
  /** Only of a passage. */
  readonly run: Run | null;
}

/** Where the box of a pair is to be, in the window's coordinates; reads the layout, changes nothing. */
export function measure(
  { target, box }: Pair,
  clips: readonly Element[],
  covers: readonly Cover[],
  before: Placed | undefined,
): Placed {
  const { element, range } = target;
  const part = visiblePart(rectOf(target), clips);
  if (!part || isCovered(element, part, covers))
    return { ...(part ?? HIDDEN), shown: false, badge: null, run: null };
  if (range) return { ...part, shown: true, badge: 'note', run: runOf(range, part, rightEdge(element)) };
  const same = before?.shown && before.width === part.width && before.height === part.height;
  const badge = (same ? before.badge : null) ?? cornerOf(element, box, part);
  return { ...part, shown: true, badge, run: null };
}

/** Looked for only near the window, as it is dear: elsewhere a badge hangs where it mostly can. */
function cornerOf(element: Element, box: HTMLElement, part: Rect): Corner | null {
  if (!box.hasAttribute('data-badge') || !isNear(part)) return null;
  return freeCorner(element, part);
}

/** Less than a window's height out of the window, in whose coordinates it is. */
export const isNear = ({ top, height }: Rect): boolean =>
  top < 2 * innerHeight && top + height > -innerHeight;

/** Where the page ends at the right, in the window's coordinates: a badge beyond it would make the page scroll. */
function rightEdge({ ownerDocument: { documentElement: page } }: Element): number {
  return page.getBoundingClientRect().left + page.scrollWidth;
}

const HIDDEN: Rect = { left: 0, top: 0, width: 0, height: 0 };

/** From the window into the coordinates of the layer, in whole pixels; the far edges are rounded down, as a box that ends beyond the page would make it scroll. */
export function toLayer(at: Placed, origin: DOMRect, scale: number): Placed {
  const left = Math.round((at.left - origin.left) / scale);
  const top = Math.round((at.top - origin.top) / scale);
  const right = Math.floor((at.left + at.width - origin.left) / scale);
  const bottom = Math.floor((at.top + at.height - origin.top) / scale);
  return {
    ...at,
    left,
    top,
    width: right - left,
    height: bottom - top,
    run: at.run && scaled(at.run, scale),
  };
}

const scaled = ({ lines, note }: Run, scale: number): Run => ({
  lines: lines.map(({ left, top, width, height }) => ({
    left: left / scale,
    top: top / scale,
    width: width / scale,
    height: height / scale,
  })),
  note: { left: note.left / scale, top: note.top / scale },
});

/** Puts a box in its place, as far as that changed. */
export function write(box: HTMLElement, at: Placed, known: WeakMap<HTMLElement, Placed>): void {
  const last = known.get(box);
  // What is hidden has no place in the layer's style that could be kept.
  const before = last?.shown ? last : undefined;
  if (box.hidden === at.shown) box.hidden = !at.shown;
  known.set(box, at);
  if (!at.shown) return;
  // Not `translate`: that would confine each badge to its own box's layer, beneath the boxes after it.
  if (before?.left !== at.left) box.style.left = `${at.left}px`;
  if (before?.top !== at.top) box.style.top = `${at.top}px`;
  if (before?.width !== at.width) box.style.width = `${at.width}px`;
  if (before?.height !== at.height) box.style.height = `${at.height}px`;
  if (at.badge && before?.badge !== at.badge) box.setAttribute('data-corner', at.badge);
  if (at.run) writeRun(box, at.run);
}

/** The underlines as backgrounds of one box: no element for each line, and drawn only where the style asks for it. */
function writeRun(box: HTMLElement, { lines, note }: Run): void {
  const strips = lines.map(
    ({ left, top, width, height }) =>
      `linear-gradient(var(--tone) 0 0) ${left}px ${top + height - 2}px / ${width}px 2px no-repeat`,
  );
  const values = {
    '--lines': strips.join(','),
    '--note-left': `${note.left}px`,
    '--note-top': `${note.top}px`,
  };
  for (const [name, value] of Object.entries(values)) {
    if (box.style.getPropertyValue(name) !== value) box.style.setProperty(name, value);
  }
}
