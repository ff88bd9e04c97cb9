import { clipsOf, visiblePart } from '../geometry.ts';
import type { Scroller } from './scroller.ts';

/** How far a report reaches, and whether all of it can be seen by scrolling there. */
interface Extent {
  /** px from the left of the content to the right edge of the report, or of the last frame that shows it. */
  readonly reach: number;
  /** Parts stand in boxes that show less than they hold. */
  readonly isClipped: boolean;
}

/** Beside the report, px: its marks stand out a little. */
const MARGIN = 16;
/** Less is a matter of rounding and of borders, px. */
const LEAST = 4;

/** Reads the layout, changes nothing. What reaches further than the report is of no interest. */
export function extentOf(report: readonly Element[], scroller: Scroller): Extent {
  const clips = clipsOf(report);
  const origin = scroller.rect.left - scroller.position().left;
  let [right, isClipped] = [0, false];
  for (const element of report) {
    const rect = element.getBoundingClientRect();
    if (rect.width === 0 || rect.height === 0) continue;
    const inner = clips
      .of(element)
      .filter((clip) => clip !== scroller.element && !clip.contains(scroller.element));
    const seen = visiblePart(rect, inner);
    if (!seen || rect.width - seen.width > LEAST || rect.height - seen.height > LEAST) isClipped = true;
    if (seen) right = Math.max(right, seen.left + seen.width - origin);
  }
  // What the last picture to the right has room for costs nothing.
  const frames = Math.max(1, Math.ceil((right + MARGIN) / scroller.rect.width));
  return { reach: Math.min(scroller.across(), frames * scroller.rect.width), isClipped };
}
