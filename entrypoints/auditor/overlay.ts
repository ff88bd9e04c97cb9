import type { AnyNode } from 'domhandler';
import { createFollower } from '../../lib/platform/follow.ts';
import type { Rect } from '../../lib/platform/geometry.ts';
import { placeCard } from '../../lib/platform/place-card.ts';
import { rectIn } from '../../lib/platform/reveal.ts';
import type { Session } from '../../lib/state/session.ts';
import type { Mark } from '../../lib/state/view.ts';

/** Joins the marks of a session to the live elements that they stand on. */
export interface Overlay {
  readonly onBox: (mark: string, box: HTMLElement | null) => void;
  readonly onCard: (card: HTMLElement) => void;
  /** The element of the page that shows a node; null when it is gone. */
  readonly elementOf: (node: AnyNode) => Element | null;
  readonly follow: (marks: readonly Mark[]) => void;
  readonly refresh: () => void;
  readonly stop: () => void;
}

/** @param layer the host of the marks, in whose coordinates they are placed */
export function createOverlay(
  session: Session,
  layer: HTMLElement,
  live: (node: AnyNode) => Node | null,
  panelRect: () => Rect | null,
): Overlay {
  const boxes = new Map<string, HTMLElement>();
  let card: HTMLElement | null = null;
  let pending = false;

  const elementOf = (node: AnyNode) => {
    const found = live(node);
    const element = found instanceof Element ? found : (found?.parentElement ?? null);
    return element?.isConnected ? element : null;
  };
  const place = () => {
    const active = session.active.peek();
    const marks = session.marks.peek();
    const at = marks.find(({ id }) => id === active?.mark);
    const anchor = at && elementOf(at.node);
    if (!card?.isConnected || !anchor) return;
    const lit = marks.filter(({ findings }) => findings.some(({ id }) => id === active?.finding));
    const keep = lit
      .flatMap(({ node }) => elementOf(node) ?? [])
      .map((cell) => ({ rect: cell.getBoundingClientRect(), weight: 2 }));
    const panel = panelRect();
    placeCard(
      card,
      anchor.getBoundingClientRect(),
      panel ? [...keep, { rect: inFrame(panel), weight: 4 }] : keep,
      layer,
    );
  };
  const follower = createFollower(layer, place);
  const follow = () => {
    const pairs = session.marks.peek().flatMap(({ id, node }) => {
      const box = boxes.get(id);
      const target = elementOf(node);
      if (box && !target) box.hidden = true;
      return box && target ? [{ box, target }] : [];
    });
    follower.follow(pairs);
  };
  /** Once for all boxes that come and go in one rendering. */
  const followSoon = () => {
    if (pending) return;
    pending = true;
    queueMicrotask(() => {
      pending = false;
      follow();
    });
  };
  return {
    onBox: (mark, box) => {
      if (box) boxes.set(mark, box);
      else boxes.delete(mark);
      followSoon();
    },
    onCard: (shown) => {
      card = shown;
      place();
    },
    elementOf,
    follow: followSoon,
    refresh: followSoon,
    stop: follower.stop,
  };
}

/** From the viewport of the document with the panel into that of this frame. */
function inFrame(rect: Rect): Rect {
  const frame = window.frameElement;
  if (!frame) return rect;
  const top = topmost(frame);
  const at = rectIn(frame, top);
  return { ...rect, left: rect.left - at.left, top: rect.top - at.top };
}

const topmost = (frame: Element): Document => {
  const outer = frame.ownerDocument.defaultView?.frameElement;
  return outer ? topmost(outer) : frame.ownerDocument;
};
