import { clipsOf, freeStrip, overlaps, parentOf, type Rect, windowOf } from './geometry.ts';
import { rectOf, type Target } from './target.ts';

/** Free space left around a revealed cell, px. */
const MARGIN = 24;

/** How revealing went: `covered` where the page cannot be scrolled far enough. */
export type Revealed = 'shown' | 'covered' | 'hidden';

/**
 * Scrolls a place into view, out from under `cover` (in the viewport of `top`, the document that holds the
 * panel, which may be the parent of the place's own). At once, not smoothly: a moving page loses the eye.
 */
export function reveal(target: Target, cover: () => Rect | null, top: Document): Revealed {
  if (!isDrawn(target)) return 'hidden';
  target.element.scrollIntoView({ behavior: 'instant', block: 'center', inline: 'nearest' });
  // A passage may be but a line of an element that is longer than the window.
  if (target.range) moveTo(target, windowOf(top), top);
  const covering = cover();
  if (!covering || !overlaps(withMargin(rectIn(target, top)), covering)) return 'shown';
  moveTo(target, freeStrip(covering, windowOf(top)), top);
  return overlaps(rectIn(target, top), covering) ? 'covered' : 'shown';
}

/** The page lays it out, and no ancestor of no height or width cuts all of it away. */
function isDrawn(target: Target): boolean {
  const { width, height } = rectOf(target);
  const clips = clipsOf([target.element]).of(target.element);
  return (
    (width > 0 || height > 0) &&
    target.element.checkVisibility({ visibilityProperty: true }) &&
    clips.every(({ clientWidth, clientHeight }) => clientWidth > 0 && clientHeight > 0)
  );
}

/** The nearest element around a hidden one that can be seen, short of the page as a whole; null where there is none. */
export function nearestDrawn(element: Element): Element | null {
  const { body, documentElement } = element.ownerDocument;
  for (let at = parentOf(element); at && at !== body && at !== documentElement; at = parentOf(at))
    if (isDrawn({ element: at, range: null })) return at;
  return null;
}

/** A target's rectangle in the viewport of `top`, through the frames between. */
export function rectIn(target: Target, top: Document): Rect {
  const { left, top: y, width, height } = rectOf(target);
  const page = target.element.ownerDocument;
  const frame = page === top ? null : page.defaultView?.frameElement;
  if (!frame) return { left, top: y, width, height };
  const outer = rectIn({ element: frame, range: null }, top);
  return { left: left + outer.left + frame.clientLeft, top: y + outer.top + frame.clientTop, width, height };
}

function withMargin({ left, top, width, height }: Rect): Rect {
  return { left: left - MARGIN, top: top - MARGIN, width: width + 2 * MARGIN, height: height + 2 * MARGIN };
}

/** Moves the target to the middle of an area, as far as each scroller around it gives way. */
function moveTo(target: Target, free: Rect, top: Document): void {
  for (const scroller of scrollersOf(target.element)) {
    const at = rectIn(target, top);
    const left = at.left + at.width / 2 - (free.left + free.width / 2);
    const down = at.top + at.height / 2 - (free.top + free.height / 2);
    scroller.scrollBy({ left, top: down, behavior: 'instant' });
  }
}

/** Everything around an element that may scroll, innermost first, out through the frames that we may enter. */
function scrollersOf(element: Element): Element[] {
  const scrollers: Element[] = [];
  let at: Element | null = element;
  while (at) {
    const parent: Element | null = parentOf(at);
    const canScroll = at.scrollHeight > at.clientHeight || at.scrollWidth > at.clientWidth;
    if (canScroll && at !== element) scrollers.push(at);
    at = parent ?? at.ownerDocument.defaultView?.frameElement ?? null;
  }
  return scrollers;
}
