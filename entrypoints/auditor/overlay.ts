import { createFollower } from '../../lib/platform/follow.ts';
import type { Rect } from '../../lib/platform/geometry.ts';
import { createHighlighter, TONES, type Tone } from '../../lib/platform/highlight.ts';
import { placeCard } from '../../lib/platform/place-card.ts';
import { rectIn } from '../../lib/platform/reveal.ts';
import { rectOf } from '../../lib/platform/target.ts';
import type { NodeNumber } from '../../lib/show/shown-audit.ts';
import type { Mark } from '../../lib/state/marks.ts';
import type { Session } from '../../lib/state/session.ts';
import { worstOf } from '../../lib/state/signs.ts';
import { targetOf } from './targets.ts';

/** Joins the marks of a session to the live places that they stand on. */
export interface Overlay {
  readonly onBox: (mark: string, box: HTMLElement | null) => void;
  readonly onCard: (card: HTMLElement) => void;
  /** Looks again where everything stands. */
  readonly refresh: () => void;
  readonly stop: () => void;
}

/** @param layer the host of the marks, in whose coordinates they are placed */
export function createOverlay(
  session: Session,
  layer: HTMLElement,
  live: (node: NodeNumber) => Node | null,
  panelRect: () => Rect | null,
): Overlay {
  const boxes = new Map<string, HTMLElement>();
  const highlighter = createHighlighter(document);
  let card: HTMLElement | null = null;
  let pending = false;

  const isLit = ({ findings }: Mark) => findings.some(({ id }) => id === session.active.peek()?.finding);
  const place = () => {
    const marks = session.marks.peek();
    const at = marks.find(({ id }) => id === session.active.peek()?.mark);
    const anchor = at && targetOf(at, live);
    if (!card?.isConnected || !anchor) return;
    const keep = marks
      .filter(isLit)
      .flatMap((mark) => targetOf(mark, live) ?? [])
      .map((target) => ({ rect: rectOf(target), weight: 2 }));
    const panel = panelRect();
    placeCard(card, rectOf(anchor), panel ? [...keep, { rect: inFrame(panel), weight: 4 }] : keep, layer);
  };
  const follower = createFollower(layer, place);
  const follow = () => {
    const pairs = session.marks.peek().flatMap((mark) => {
      const box = boxes.get(mark.id);
      const target = targetOf(mark, live);
      if (box && !target) box.hidden = true;
      return box && target ? [{ box, target, mark }] : [];
    });
    const passages = new Map<Tone, Range[]>(TONES.map((tone) => [tone, []]));
    for (const {
      target: { range },
      mark,
    } of pairs) {
      if (!range) continue;
      if (!mark.quiet) passages.get(worstOf(mark.badge))?.push(range);
      if (isLit(mark)) passages.get('lit')?.push(range);
    }
    layer.toggleAttribute('data-draws', !highlighter.show(passages));
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
    refresh: followSoon,
    stop: () => {
      follower.stop();
      highlighter.clear();
    },
  };
}

/** From the viewport of the document with the panel into that of this frame. */
function inFrame(rect: Rect): Rect {
  const frame = window.frameElement;
  if (!frame) return rect;
  const at = rectIn({ element: frame, range: null }, topmost(frame));
  return { ...rect, left: rect.left - at.left, top: rect.top - at.top };
}

const topmost = (frame: Element): Document => {
  const outer = frame.ownerDocument.defaultView?.frameElement;
  return outer ? topmost(outer) : frame.ownerDocument;
};
