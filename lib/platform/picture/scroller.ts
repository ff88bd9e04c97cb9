import { parentOf, type Rect, windowOf } from '../geometry.ts';

/** What is scrolled to see all of a report. */
export interface Scroller {
  /** Where its content shows in the window, px. */
  readonly rect: Rect;
  /** Height of all its content, px; it may grow while one scrolls. */
  readonly total: () => number;
  /** Width of all its content, px. */
  readonly across: () => number;
  readonly position: () => Position;
  /** At once. Gives where it then is. */
  readonly scrollTo: (to: Position) => Position;
  /** What does the scrolling. */
  readonly element: Element;
}

/** How far something is scrolled, px. */
export interface Position {
  readonly left: number;
  readonly top: number;
}

/** A box that shows less than this share of the window is a part of the page, not its reading area. */
const LEAST = 0.5;

/** The box around the report that scrolls in place of the page, as in applications; else the page itself. */
export function scrollerOf(report: Element, page: Document): Scroller {
  const view = windowOf(page);
  for (let at = parentOf(report); at && at !== page.body; at = parentOf(at)) {
    const { left, top } = at.getBoundingClientRect();
    const rect = {
      left: left + at.clientLeft,
      top: top + at.clientTop,
      width: at.clientWidth,
      height: at.clientHeight,
    };
    const fits = rect.top >= 0 && rect.top + rect.height <= view.height + 1;
    if (fits && rect.height > view.height * LEAST && isScrolling(at)) return of(at, rect);
  }
  return of(page.scrollingElement ?? page.documentElement, view);
}

const isScrolling = (element: Element): boolean =>
  element.scrollHeight > element.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(element).overflowY);

const of = (element: Element, rect: Rect): Scroller => {
  const position = () => ({ left: element.scrollLeft, top: element.scrollTop });
  return {
    rect,
    total: () => Math.max(element.scrollHeight, rect.height),
    across: () => Math.max(element.scrollWidth, rect.width),
    position,
    scrollTo: (to) => {
      element.scrollTo({ ...to, behavior: 'instant' });
      return position();
    },
    element,
  };
};
