import { copyLivePage } from '../../lib/page/live.ts';
import { readWire } from '../../lib/page/wire.ts';
import { showReports } from '../../lib/show/show.ts';

/**
 * From the live page to findings and diagnoses as the screen gets them, over the same messages, in this one thread: in
 * the extension all but the copy is done off the page's thread.
 */
export function audit(): number {
  const wire = copyLivePage(document).wire;
  const shown = showReports(readWire(JSON.parse(JSON.stringify(wire))));
  return JSON.parse(JSON.stringify(shown)).length;
}

/** The least that any reader of the page would do: to have each of its nodes once. */
export function walk(): number {
  const nodes = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let texts = 0;
  while (nodes.nextNode()) texts += nodes.currentNode.nodeType;
  return texts;
}
