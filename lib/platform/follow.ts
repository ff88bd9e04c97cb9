import { type Corner, freeCorner } from './badge-corner.ts';
import { type Cover, findCovers, isCovered } from './covers.ts';
import { type Clips, clipsOf, type Rect, visiblePart } from './geometry.ts';

/** A box of ours that stands on an element of the page. */
export interface Pair {
  readonly target: Element;
  readonly box: HTMLElement;
}

export interface Follower {
  /** Which boxes follow which elements from now on; boxes that are already in place do not move. */
  readonly follow: (pairs: readonly Pair[]) => void;
  /** Looks again in the next frame. */
  readonly refresh: () => void;
  readonly stop: () => void;
}

/** Where a box was put, to write only what changed. `badge` is the corner that leaves the figure free. */
interface Placed extends Rect {
  readonly shown: boolean;
  readonly badge: Corner;
}

const EVENTS = ['scroll', 'load', 'transitionend', 'animationend', 'toggle'];
/** ms without scrolling after which the page counts as at rest. */
const REST = 120;

/**
 * Keeps boxes on their elements. The layer lies in the document's own coordinates, so that scrolling the page
 * moves nothing; only what shifts inside it is measured again, all reads before all writes, once a frame.
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
  let rest: ReturnType<typeof setTimeout> | undefined;

  const place = () => {
    frame = 0;
    const origin = layer.getBoundingClientRect();
    const scale = origin.width / 100 || 1;
    const covers = sticking.map((element) => ({ element, rect: element.getBoundingClientRect() }));
    const now = pairs.map((pair) => measure(pair, clips.of(pair.target), covers, known.get(pair.box)));
    pairs.forEach(({ box }, i) => {
      const at = now[i];
      if (at) write(box, toLayer(at, origin, scale), known);
    });
    placed();
  };
  const refresh = () => {
    frame ||= view.requestAnimationFrame(place);
    clearTimeout(rest);
    rest = setTimeout(atRest, REST);
  };
  const atRest = () => {
    sticking = findCovers(page, clips.all);
    frame ||= view.requestAnimationFrame(place);
  };

  const sizes = new ResizeObserver(refresh);
  for (const type of EVENTS) page.addEventListener(type, refresh, { capture: true, passive: true });
  view.addEventListener('resize', refresh);
  return {
    follow: (next) => {
      pairs = next;
      clips = clipsOf(next.map(({ target }) => target));
      sizes.disconnect();
      for (const watched of watchedOf(page, next)) sizes.observe(watched);
      sticking = findCovers(page, clips.all);
      place();
    },
    refresh,
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

/** The page as a whole and the tables: enough to learn of every shift, and few even for a thousand cells. */
function watchedOf(page: Document, pairs: readonly Pair[]): Set<Element> {
  const tables = pairs.map(({ target }) => target.closest('table') ?? target);
  return new Set([page.documentElement, page.body, ...tables].filter((element) => element?.isConnected));
}

function measure(
  { target, box }: Pair,
  clips: readonly Element[],
  covers: readonly Cover[],
  before: Placed | undefined,
): Placed {
  const part = visiblePart(target.getBoundingClientRect(), clips);
  if (!part || isCovered(target, part, covers))
    return { ...(part ?? HIDDEN), shown: false, badge: 'top-right' };
  const same = before && before.width === part.width && before.height === part.height;
  const badge = same ? before.badge : box.hasAttribute('data-badge') ? freeCorner(target, part) : 'top-right';
  return { ...part, shown: true, badge };
}

const HIDDEN: Rect = { left: 0, top: 0, width: 0, height: 0 };

/** Whole pixels; the far edges are rounded down, as a box that ends beyond the page would make it scroll. */
function toLayer(at: Placed, origin: DOMRect, scale: number): Placed {
  const left = Math.round((at.left - origin.left) / scale);
  const top = Math.round((at.top - origin.top) / scale);
  const right = Math.floor((at.left + at.width - origin.left) / scale);
  const bottom = Math.floor((at.top + at.height - origin.top) / scale);
  return { ...at, left, top, width: right - left, height: bottom - top };
}

function write(box: HTMLElement, at: Placed, known: WeakMap<HTMLElement, Placed>): void {
  const before = known.get(box);
  if (box.hidden === at.shown) box.hidden = !at.shown;
  if (!at.shown) known.delete(box);
  if (!at.shown) return;
  known.set(box, at);
  // Not `translate`: that would confine each badge to its own box's layer, beneath the boxes after it.
  if (before?.left !== at.left) box.style.left = `${at.left}px`;
  if (before?.top !== at.top) box.style.top = `${at.top}px`;
  if (before?.width !== at.width) box.style.width = `${at.width}px`;
  if (before?.height !== at.height) box.style.height = `${at.height}px`;
  if (before?.badge !== at.badge) box.setAttribute('data-corner', at.badge);
}
