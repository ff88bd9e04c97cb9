import type { AnyNode, Text as ReadText } from 'domhandler';
import type { Target } from '../../lib/platform/target.ts';
import type { Passage } from '../../lib/state/passage.ts';
import type { Place } from '../../lib/state/places.ts';

type Live = (node: AnyNode) => Node | null;

/** Where a place stands on the live page; null when it is gone. A sentence that changed meanwhile is its element. */
export function targetOf(
  { node, passage }: Pick<Place, 'node'> & { passage?: Passage | null },
  live: Live,
): Target | null {
  const found = live(node);
  const element = found instanceof Element ? found : (found?.parentElement ?? null);
  if (!element?.isConnected) return null;
  return { element, range: passage ? rangeOf(passage, live) : null };
}

function rangeOf({ start, end }: Passage, live: Live): Range | null {
  const from = textOf(start.node, live);
  const to = textOf(end.node, live);
  if (!from || !to) return null;
  const range = from.ownerDocument.createRange();
  range.setStart(from, start.offset);
  range.setEnd(to, end.offset);
  return range;
}

/** The live text, as long as it still says what was read. */
function textOf(node: ReadText, live: Live): Text | null {
  const found = live(node);
  return found instanceof Text && found.isConnected && found.data === node.data ? found : null;
}
