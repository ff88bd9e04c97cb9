import { createFollower } from '../../lib/platform/follow.ts';
import { freeStrip, type Rect, windowOf } from '../../lib/platform/geometry.ts';
import { createHighlighter, TONES, type Tone } from '../../lib/platform/highlight.ts';
import { placeCard } from '../../lib/platform/place-card.ts';
import { nearestDrawn } from '../../lib/platform/reveal.ts';
import { rectOf, type Target } from '../../lib/platform/target.ts';
import { layThread } from '../../lib/platform/thread.ts';
import { rectInFrame } from '../../lib/platform/top-document.ts';
import type { NodeNumber } from '../../lib/show/shown-audit.ts';
import type { Mark } from '../../lib/state/marks.ts';
import type { Session } from '../../lib/state/session.ts';
import { worstOf } from '../../lib/state/signs.ts';
import { createLamps } from './lamps.ts';
import { targetOf } from './targets.ts';

/** Joins the marks of a session to the live places that they stand on. */
export interface Overlay {
  /** The boxes of the marks, as they were drawn. */
  readonly onBoxes: (boxes: HTMLElement) => void;
  readonly onCard: (card: HTMLElement) => void;
  readonly onThread: (thread: HTMLElement | null) => void;
  /** Looks again where everything stands. */
  readonly refresh: () => void;
  /** Another finding is looked at: nothing has moved. */
  readonly light: () => void;
  readonly stop: () => void;
}

/** @param layer the host of the marks, in whose coordinates they are placed */
export function createOverlay(
  session: Session,
  layer: HTMLElement,
  live: (node: NodeNumber) => Node | null,
  panelRect: () => Rect | null,
): Overlay {
  const lamps = createLamps();
  const highlighter = createHighlighter(document);
  let boxes: ReadonlyMap<string, HTMLElement> = new Map();
  let targets: ReadonlyMap<string, Target> = new Map();
  let card: HTMLElement | null = null;
  let thread: HTMLElement | null = null;

  const lit = <T>(of: ReadonlyMap<string, T>) => session.lit.peek().flatMap(({ id }) => of.get(id) ?? []);
  const place = () => {
    if (thread) layThread(thread, lit(boxes));
    const anchor = targets.get(session.active.peek()?.mark ?? '');
    if (!card?.isConnected || !anchor) return;
    const at = anchorOf(anchor);
    // The panel says all of it, too.
    card.style.visibility = at ? '' : 'hidden';
    if (!at) return;
    const keep = lit(targets).map((target) => ({ rect: rectOf(target), weight: 2 }));
    placeCard(card, at, keep, layer, roomBeside(panelRect()));
  };
  const follower = createFollower(layer, place);
  const follow = () => {
    const pairs = session.marks.peek().flatMap((mark) => {
      const box = boxes.get(mark.id);
      const target = targetOf(mark, live);
      if (box && !target) box.hidden = true;
      return box && target ? [{ box, target, mark }] : [];
    });
    targets = new Map(pairs.map(({ mark, target }) => [mark.id, target]));
    layer.toggleAttribute('data-draws', !highlighter.show(passagesOf(pairs)));
    follower.follow(pairs);
  };
  const light = () => {
    lamps(boxes, session.lights.peek());
    highlighter.light(lit(targets).flatMap(({ range }) => range ?? []));
    place();
  };
  const lightSoon = onceSoon(light);
  const followSoon = onceSoon(() => {
    follow();
    light();
  });
  return {
    onBoxes: ({ children }) => {
      const all = [...children].filter((box) => box instanceof HTMLElement);
      boxes = new Map(all.map((box) => [box.dataset['place'] ?? '', box]));
      followSoon();
    },
    onCard: (shown) => {
      card = shown;
      lightSoon();
    },
    onThread: (shown) => {
      thread = shown;
      lightSoon();
    },
    refresh: followSoon,
    light: lightSoon,
    stop: () => {
      follower.stop();
      highlighter.clear();
    },
  };
}

/** Where a target stands; where it is hidden, the nearest around it that does not; null where there is none. */
function anchorOf(target: Target): Rect | null {
  const rect = rectOf(target);
  if (rect.width > 0 || rect.height > 0) return rect;
  return nearestDrawn(target.element)?.getBoundingClientRect() ?? null;
}

/** The least that a card can be read in, px. */
const LEAST = { width: 240, height: 160 };

/** The part of this frame's window that the panel leaves free; all of it where that is too little. */
function roomBeside(panel: Rect | null): Rect {
  const whole = windowOf(document);
  const free = panel && freeStrip(rectInFrame(panel), whole);
  return free && free.width >= LEAST.width && free.height >= LEAST.height ? free : whole;
}

function passagesOf(pairs: readonly { target: Target; mark: Mark }[]): ReadonlyMap<Tone, readonly Range[]> {
  const passages = new Map<Tone, Range[]>(TONES.map((tone) => [tone, []]));
  for (const { target, mark } of pairs) {
    if (target.range && !mark.quiet) passages.get(worstOf(mark.badge))?.push(target.range);
  }
  return passages;
}

/** Once for all calls until the work at hand is done: boxes come and go by the hundred in one rendering. */
function onceSoon(work: () => void): () => void {
  let pending = false;
  return () => {
    if (pending) return;
    pending = true;
    queueMicrotask(() => {
      pending = false;
      work();
    });
  };
}
