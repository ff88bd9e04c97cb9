import type { Rect } from './geometry.ts';

/**
 * The topmost document that a frame may touch: where a panel has room. Its own document where the parent is of
 * another origin. Never throws.
 */
export function topDocument(view: Window): Document {
  let top = view;
  while (top.parent !== top && canEnter(top.parent)) top = top.parent as Window;
  return top.document;
}

/**
 * The address to give for what a frame shows: its own, or that of the page around it where a script has filled it.
 * Never throws.
 */
export function addressOf(view: Window): string {
  const { protocol, href } = view.location;
  return /^https?:$/.test(protocol) ? href : topDocument(view).URL;
}

function canEnter(view: Window): boolean {
  try {
    return Boolean(view.document?.documentElement);
  } catch {
    // A SecurityError is the browser's way to say that the parent is of another origin.
    return false;
  }
}

/** From the viewport of the topmost document that a frame may touch into that of the frame, px. Never throws. */
export function rectInFrame(rect: Rect, view: Window = window): Rect {
  const frame = frameOf(view);
  if (!frame) return rect;
  const outer = rectInFrame(rect, frame.ownerDocument.defaultView ?? view);
  const { left, top } = frame.getBoundingClientRect();
  return { ...rect, left: outer.left - left - frame.clientLeft, top: outer.top - top - frame.clientTop };
}

/** Null where the parent is of another origin: then the frame is a top of its own. */
const frameOf = (view: Window): Element | null => (view.parent === view ? null : view.frameElement);
