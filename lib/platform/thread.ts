/** Boxes whose edges are no further apart than this stand in one line, px. */
const SAME = 3;

/**
 * Lays a line through the signs of boxes that stand under one another or side by side, in their own coordinates;
 * hides it where they do not. Boxes that are hidden themselves do not count.
 */
export function layThread(thread: HTMLElement, boxes: readonly HTMLElement[]): void {
  const shown = boxes.filter((box) => !box.hidden);
  // As they were written: to ask the browser would cost a layout.
  const px = (side: 'left' | 'top') => shown.map(({ style }) => Number.parseFloat(style[side]));
  const [lefts, tops] = [px('left'), px('top')];
  const [left, right] = [Math.min(...lefts), Math.max(...lefts)];
  const [top, bottom] = [Math.min(...tops), Math.max(...tops)];
  const upright = right - left <= SAME;
  thread.hidden = shown.length < 2 || !(upright || bottom - top <= SAME);
  if (thread.hidden) return;
  thread.style.left = `${left}px`;
  thread.style.top = `${top}px`;
  thread.style.width = upright ? '0' : `${right - left}px`;
  thread.style.height = upright ? `${bottom - top}px` : '0';
}
