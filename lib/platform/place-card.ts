import type { Rect } from './geometry.ts';

const GAP = 14;
const EDGE = 8;

/**
 * Puts a card beside its anchor, where it covers least of what must stay visible, inside the window.
 *
 * @param layer the element whose coordinates the card is placed in (see follow.ts)
 * @param keep what should stay visible, with its weight: lit cells
 * @param room the part of the window that the card may take
 */
export function placeCard(
  card: HTMLElement,
  anchor: Rect,
  keep: readonly { rect: Rect; weight: number }[],
  layer: Element,
  room: Rect,
): void {
  const origin = layer.getBoundingClientRect();
  const scale = origin.width / 100 || 1;
  card.style.setProperty('--room-width', `${Math.round((room.width - 2 * EDGE) / scale)}px`);
  card.style.setProperty('--room-height', `${Math.round((room.height - 2 * EDGE) / scale)}px`);
  const { width, height } = card.getBoundingClientRect();
  const candidates = [...around(anchor, width, height), ...atEdges(anchor, width, height, room)].map(
    ({ left, top }) => ({
      left: clamp(left, room.left + EDGE, room.left + room.width - width - EDGE),
      top: clamp(top, room.top + EDGE, room.top + room.height - height - EDGE),
      width,
      height,
    }),
  );
  const all = [...keep, { rect: anchor, weight: 40 }];
  const cost = (at: Rect) => all.reduce((sum, { rect, weight }) => sum + overlap(at, rect) * weight, 0);
  const best = candidates.reduce((least, at) => (cost(at) < cost(least) ? at : least));

  const left = Math.round((best.left - origin.left) / scale);
  const top = Math.round((best.top - origin.top) / scale);
  card.style.translate = `${left}px ${top}px`;
}

/** Places beside an anchor, the preferred ones first. */
function around(anchor: Rect, width: number, height: number): { left: number; top: number }[] {
  const after = anchor.left + anchor.width + GAP;
  const before = anchor.left - GAP - width;
  const below = anchor.top + anchor.height + GAP;
  const above = anchor.top - GAP - height;
  const endAtRight = anchor.left + anchor.width - width;
  const endAtBottom = anchor.top + anchor.height - height;
  return [
    { left: after, top: anchor.top - GAP },
    { left: after, top: endAtBottom + GAP },
    { left: anchor.left, top: below },
    { left: anchor.left, top: above },
    { left: before, top: anchor.top - GAP },
    { left: before, top: endAtBottom + GAP },
    { left: endAtRight, top: below },
    { left: endAtRight, top: above },
  ];
}

/** Away from the anchor, at the sides of the window: where a sum runs along a row, what is beside its end covers it. */
function atEdges(anchor: Rect, width: number, height: number, room: Rect): { left: number; top: number }[] {
  const level = anchor.top + anchor.height / 2 - height / 2;
  return [
    { left: room.left + room.width - width, top: level },
    { left: room.left, top: level },
  ];
}

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));

/** Area that two rectangles share, px². */
function overlap(a: Rect, b: Rect): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}
