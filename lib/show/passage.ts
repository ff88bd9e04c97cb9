import type { AnyNode } from 'domhandler';
import { isUnread } from '../grid/unread.ts';
import { walk } from '../page/walk.ts';
import { squeeze } from '../text/width.ts';

/** A place between two characters of a text node. */
interface Point {
  /** Number of the node. */
  readonly node: number;
  /** UTF-16 units. */
  readonly offset: number;
}

/** A stretch of a page's text, which may begin and end in different nodes. */
export interface Passage {
  readonly start: Point;
  /** Behind the last character. */
  readonly end: Point;
}

/**
 * Finds a quotation in a block of the page, the first where it stands twice. What white space there is does not
 * matter, as quotations have it folded; null when the block does not say so. Never throws.
 *
 * @param block its texts bear their numbers as `startIndex`
 */
export function findPassage(block: AnyNode, quote: string): Passage | null {
  const wanted = squeeze(quote);
  const { text, points } = charactersOf(block);
  const at = wanted === '' ? -1 : text.indexOf(wanted);
  const start = points[at];
  const last = points[at + wanted.length - 1];
  return start && last ? { start, end: { node: last.node, offset: last.offset + 1 } } : null;
}

/** The text of a block without white space, and where in the page each of its characters stands. */
function charactersOf(block: AnyNode): { readonly text: string; readonly points: readonly Point[] } {
  const points: Point[] = [];
  let text = '';
  walk(block, {
    enter: (element) => !isUnread(element),
    text: (data, { startIndex }) => {
      for (let offset = 0; offset < data.length; offset++) {
        const seen = squeeze(data.charAt(offset));
        text += seen;
        for (let i = 0; i < seen.length; i++) points.push({ node: startIndex ?? -1, offset });
      }
    },
  });
  return { text, points };
}
