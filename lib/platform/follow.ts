import { findCovers } from './covers.ts';
import { type Clips, clipsOf, type Rect } from './geometry.ts';
import { isNear, measure, type Pair, type Placed, toLayer, write } from './placed.ts';

export interface Follower {
  /** Which boxes follow which elements from now on; boxes that are already in place do not move. */
  readonly follow: (pairs: readonly Pair[]) => void;
  /** Looks again in the next frame. */
  readonly refresh: () => void;
  readonly stop: () => void;
}

const EVENTS = ['scroll', 'load', 'transitionend', 'animationend', 'toggle'];
/** ms without scrolling after which the page counts as at rest. */
const REST = 120;

/**
 * Keeps boxes on their elements. The layer lies in the document's own coordinates, so that scrolling the page
 * moves nothing; only what shifts inside it is measured again, all reads before all writes, once a frame. While the
 * page itself scrolls, that can only be what is in sight (a sticky row, a cell that slips beneath a header): a
 * thousand marks cost no more than those that one sees.
 *
 * @param layer an element of 100 px width at the origin of the boxes, which tells offset and zoom
 * @param placed called after each look, for what else stands on the boxes
 */
export function createFollower(layer: HTMLElement, placed: () => void): Follower {
  const page = layer.ownerDocument;
  const view = page.defaultView ?? window;
  let pairs: readonly Pair[] = [];
  let clips: Clips = clipsOf([]);
  let sticking: readonly Element[] = [];
  const known = new WeakMap<HTMLElement, Placed>();
  let frame = 0;
  let whole = false;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const place = () => {
    frame = 0;
    const origin = layer.getBoundingClientRect();
    const scale = origin.width / 100 || 1;
    const looked = whole ? pairs : pairs.filter(({ box }) => isInSight(known.get(box), origin, scale));
    whole = false;
    const covers = sticking.map((element) => ({ element, rect: element.getBoundingClientRect() }));
    const now = looked.map((pair) =>
      measure(pair, clips.of(pair.target.element), covers, known.get(pair.box)),
    );
    looked.forEach(({ box }, i) => {
      const at = now[i];
      if (at) write(box, toLayer(at, origin, scale), known);
    });
    placed();
  };
  const refresh = (event?: Event) => {
    whole ||= event?.type !== 'scroll' || event.target !== page;
    frame ||= view.requestAnimationFrame(place);
    clearTimeout(rest);
    rest = setTimeout(atRest, REST);
  };
  const atRest = () => {
    sticking = findCovers(page, clips.all);
    whole = true;
    frame ||= view.requestAnimationFrame(place);
  };

  const sizes = new ResizeObserver(() => refresh());
  for (const type of EVENTS) page.addEventListener(type, refresh, { capture: true, passive: true });
  view.addEventListener('resize', refresh);
  return {
    follow: (next) => {
      pairs = next;
      clips = clipsOf(next.map(({ target }) => target.element));
      sizes.disconnect();
      for (const watched of watchedOf(page, next)) sizes.observe(watched);
      sticking = findCovers(page, clips.all);
      whole = true;
      place();
    },
    refresh: () => refresh(),
    stop: () => {
      view.cancelAnimationFrame(frame);
      clearTimeout(rest);
      sizes.disconnect();
      for (const type of EVENTS) page.removeEventListener(type, refresh, { capture: true });
      view.removeEventListener('resize', refresh);
      pairs = [];
    },
  };
}

/** The box was last seen in or near the window. What is not drawn at all lies nowhere. */
const isInSight = (at: Placed | undefined, origin: Rect, scale: number): boolean =>
  at !== undefined &&
  at.width > 0 &&
  isNear({ ...at, top: origin.top + at.top * scale, height: at.height * scale });

/** The page as a whole and the tables: enough to learn of every shift, and few even for a thousand cells. */
function watchedOf(page: Document, pairs: readonly Pair[]): Set<Element> {
  const tables = pairs.map(({ target: { element } }) => element.closest('table') ?? element);
  return new Set([page.documentElement, page.body, ...tables].filter((element) => element?.isConnected));
}
