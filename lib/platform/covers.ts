import { parentOf, type Rect, windowOf } from './geometry.ts';

/** Something of the page that stays while the rest scrolls beneath it: a fixed banner, a sticky header. */
export interface Cover {
  readonly element: Element;
  readonly rect: Rect;
}

/** Where banners and headers stand, as shares of the width and height of what they stick to. */
const PROBES = [
  [0.5, 0.02],
  [0.1, 0.02],
  [0.9, 0.02],
  [0.5, 0.98],
  [0.02, 0.5],
  [0.98, 0.5],
] as const;

/**
 * Looks at the edges of the window and of the given scrolling boxes for elements that stick there. A handful of
 * hit tests, each dear on large pages: once when scrolling has come to rest, not for each mark in each frame.
 */
export function findCovers(page: Document, scrollers: Iterable<Element>): Element[] {
  const areas: Rect[] = [windowOf(page)];
  for (const scroller of scrollers) areas.push(scroller.getBoundingClientRect());
  const found = areas.flatMap(({ left, top, width, height }) =>
    PROBES.map(([x, y]) => sticking(page.elementFromPoint(left + x * width, top + y * height))),
  );
  return [...new Set(found.filter((element) => element !== null))];
}

/** Whether one of the covers lies over the middle of a target that is not its own part. */
export function isCovered(
  target: Element,
  { left, top, width, height }: Rect,
  covers: readonly Cover[],
): boolean {
  const x = left + width / 2;
  const y = top + height / 2;
  return covers.some(
    ({ element, rect }) =>
      x > rect.left &&
      x < rect.left + rect.width &&
      y > rect.top &&
      y < rect.top + rect.height &&
      !element.contains(target),
  );
}

/** The outermost fixed or sticky element around one that was hit; the whole row where its cells stick singly. */
function sticking(hit: Element | null): Element | null {
  let found: Element | null = null;
  for (let at = hit; at && !at.localName.startsWith('gouji-'); at = parentOf(at)) {
    if (/fixed|sticky/.test(getComputedStyle(at).position)) found = at;
  }
  return found?.matches('td, th') ? found.closest('tr') : found;
}
