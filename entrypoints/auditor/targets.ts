import type { Target } from '../../lib/platform/target.ts';
import type { Passage } from '../../lib/show/passage.ts';
import type { NodeNumber } from '../../lib/show/shown-audit.ts';
import type { Place } from '../../lib/state/places.ts';
import { squeeze } from '../../lib/text/width.ts';

type Live = (node: NodeNumber) => Node | null;

/** Where a place stands on the live page; null when it is gone. A sentence that changed meanwhile is its element. */
export function targetOf(
  { node, passage, quote }: Pick<Place, 'node'> & Partial<Place>,
  live: Live,
): Target | null {
  const found = live(node);
  const element = found instanceof Element ? found : (found?.parentElement ?? null);
  if (!element?.isConnected) return null;
  return { element, range: passage && quote ? rangeOf(passage, squeeze(quote), live) : null };
}

function rangeOf({ start, end }: Passage, quote: string, live: Live): Range | null {
  const from = live(start.node);
  const to = live(end.node);
  if (!says(from, start.offset, quote.at(0)) || !says(to, end.offset - 1, quote.at(-1))) return null;
  const range = from.ownerDocument.createRange();
  range.setStart(from, start.offset);
  range.setEnd(to, end.offset);
  return range;
}

/** Whether a text of the page still says what was read, as far as the end of a passage tells. */
const says = (node: Node | null, offset: number, character = ''): node is Text =>
  node instanceof Text && node.isConnected && squeeze(node.data.charAt(offset)).includes(character);
