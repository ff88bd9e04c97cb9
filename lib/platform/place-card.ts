import type { Rect } from './geometry.ts';

const GAP = 14;
const EDGE = 8;

/**
 * Puts a card beside its anchor, where it covers least of what must stay visible, inside the window.
 *
 * @param layer the element whose coordinates the card is placed in (see follow.ts)
 * @param keep what should stay visible, with its weight: lit cells, the panel
 */
export function placeCard(
  card: HTMLElement,
  anchor: Rect,
  keep: readonly { rect: Rect; weight: number }[],
  layer: Element,
): void {
  const page = layer.ownerDocument.documentElement;
  const { width, height } = card.getBoundingClientRect();
  const right = anchor.left + anchor.width;
  const bottom = anchor.top + anchor.height;
  const candidates = [
    { left: right + GAP, top: anchor.top - GAP },
    { left: anchor.left, top: bottom + GAP },
    { left: anchor.left, top: anchor.top - GAP - height },
    { left: anchor.left - GAP - width, top: anchor.top - GAP },
  ].map(({ left, top }) => ({
    left: clamp(left, EDGE, page.clientWidth - width - EDGE),
    top: clamp(top, EDGE, page.clientHeight - height - EDGE),
    width,
    height,
  }));
  const all = [...keep, { rect: anchor, weight: 10 }];
  const cost = (at: Rect) => all.reduce((sum, { rect, weight }) => sum + overlap(at, rect) * weight, 0);
  const best = candidates.reduce((least, at) => (cost(at) < cost(least) ? at : least));

  const origin = layer.getBoundingClientRect();
  const scale = origin.width / 100 || 1;
  const left = Math.round((best.left - origin.left) / scale);
  const top = Math.round((best.top - origin.top) / scale);
  card.style.translate = `${left}px ${top}px`;
}

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));

/** Area that two rectangles share, px². */
function overlap(a: Rect, b: Rect): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}
