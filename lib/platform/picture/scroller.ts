import { parentOf, type Rect } from '../geometry.ts';

/** What is scrolled to see all of a report. */
export interface Scroller {
  /** Where its content shows in the window, px. */
  readonly rect: Rect;
  /** Height of all its content, px; it may grow while one scrolls. */
  readonly total: () => number;
  /** Whether some of it lies beyond its sides. */
  readonly isWide: boolean;
  readonly position: () => number;
  /** At once. Gives where it then is. */
  readonly scrollTo: (top: number) => number;
}

/** A box that shows less than this share of the window is a part of the page, not its reading area. */
const LEAST = 0.5;

/** The box around the report that scrolls in place of the page, as in applications; else the page itself. */
export function scrollerOf(report: Element, page: Document): Scroller {
  const { clientWidth, clientHeight } = page.documentElement;
  for (let at = parentOf(report); at && at !== page.body; at = parentOf(at)) {
    const { left, top } = at.getBoundingClientRect();
    const rect = {
      left: left + at.clientLeft,
      top: top + at.clientTop,
      width: at.clientWidth,
      height: at.clientHeight,
    };
    const fits = rect.top >= 0 && rect.top + rect.height <= clientHeight + 1;
    if (fits && rect.height > clientHeight * LEAST && isScrolling(at)) return of(at, rect);
  }
  const root = page.scrollingElement ?? page.documentElement;
  return of(root, { left: 0, top: 0, width: clientWidth, height: clientHeight });
}

const isScrolling = (element: Element): boolean =>
  element.scrollHeight > element.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(element).overflowY);

const of = (element: Element, rect: Rect): Scroller => ({
  rect,
  total: () => Math.max(element.scrollHeight, rect.height),
  isWide: element.scrollWidth > rect.width + 1,
  position: () => element.scrollTop,
  scrollTo: (top) => {
    element.scrollTo({ top, behavior: 'instant' });
    return element.scrollTop;
  },
});
