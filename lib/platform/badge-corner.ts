import { overlaps, type Rect, textLines } from './geometry.ts';

/** Diameter of a badge, and how far the area that takes the pointer reaches beyond it, px. */
const SIZE = 18;
const REACH = 5;

/**
 * Where on its box a badge hangs; `inside` covers text, and is taken only where nothing else is left. `note`: at the
 * end of a passage.
 */
export type Corner = 'top-right' | 'bottom-right' | 'outside' | 'top-left' | 'inside' | 'note';

/**
 * The first place on a box where its badge leaves every printed line free and does not reach beyond the page,
 * which would make the page scroll sideways.
 *
 * @param box the visible part of the target, in the window's coordinates
 */
export function freeCorner(target: Element, box: Rect): Corner {
  const lines = textLines(target);
  const page = target.ownerDocument.documentElement;
  const { left } = page.getBoundingClientRect();
  const edge = left + page.scrollWidth;
  const isFree = ({ at }: { at: Rect }) =>
    at.left >= left && at.left + SIZE + REACH <= edge && !lines.some((line) => overlaps(line, at));
  return places(box).find(isFree)?.corner ?? 'inside';
}

function places(box: Rect): { corner: Corner; at: Rect }[] {
  const right = box.left + box.width;
  const at = (left: number, top: number): Rect => ({ left, top, width: SIZE, height: SIZE });
  const half = SIZE / 2;
  return [
    { corner: 'top-right', at: at(right - half, box.top - half) },
    { corner: 'bottom-right', at: at(right - half, box.top + box.height - half) },
    { corner: 'outside', at: at(right + 2, box.top + box.height / 2 - half) },
    { corner: 'top-left', at: at(box.left - half, box.top - half) },
  ];
}
