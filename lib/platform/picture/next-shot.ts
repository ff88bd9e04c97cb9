/** Rows of the window that the bar with progress and "cancel" may take, px; never part of a picture. */
export const BAR_HEIGHT = 64;

/** What scrolls, as it shows in the window, px. */
export interface Frame {
  readonly height: number;
  /** Rows at its top, and at its bottom, that the bar would hide there. */
  readonly lostAbove: number;
  readonly lostBelow: number;
}

/** One picture on the way down. */
export interface Shot {
  /** Where to scroll to, px from the top of the content. */
  readonly scroll: number;
  /** Rows of the frame that are new, and free of the bar. */
  readonly from: number;
  readonly to: number;
  /** Where the bar stands meanwhile. */
  readonly bar: 'top' | 'bottom';
}

/**
 * The next picture of content that is `total` px high and pictured down to `covered`; null when it is done. Pictures
 * join without a gap: the bar stays at the bottom and what it hides comes with the next one; at the very end it goes
 * to the top. Heights must leave room for both.
 */
export function nextShot(covered: number, total: number, frame: Frame): Shot | null {
  if (covered >= total) return null;
  const scroll = Math.min(covered, Math.max(0, total - frame.height));
  const from = covered - scroll;
  const end = Math.min(frame.height, total - scroll);
  const above = Math.min(end, frame.height - frame.lostBelow);
  return above > from ? { scroll, from, to: above, bar: 'bottom' } : { scroll, from, to: end, bar: 'top' };
}

/** One picture on the way from left to right. */
export interface Column {
  /** Where to scroll to, px from the left of the content. */
  readonly scroll: number;
  /** Columns of the frame that are new. */
  readonly from: number;
  readonly to: number;
}

/** The pictures side by side that show `total` px of content in a frame of `width` px; one where it fits. */
export const columnsOf = (total: number, width: number): readonly Column[] =>
  Array.from({ length: Math.max(1, Math.ceil(total / width)) }, (_, at) => {
    const scroll = Math.max(0, Math.min(at * width, total - width));
    return { scroll, from: at * width - scroll, to: width };
  });
