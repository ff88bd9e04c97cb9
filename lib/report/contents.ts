import type { AnyNode } from 'domhandler';
import type { Flow } from '../grid/flow.ts';
import type { PageSnapshot } from '../page/snapshot.ts';
import type { Block, Section } from './report.ts';
import type { Heading, TablePlaces } from './sections.ts';

/** A point in a flow: an item, and an offset in its text. */
export interface Point {
  readonly at: number;
  readonly offset: number;
}

/** The sections with their running text; each ends where the next one begins, the last where the report does. */
export function readSections(
  flow: Flow,
  headings: readonly Heading[],
  end: number,
  page: PageSnapshot,
): Section[] {
  return headings.map((heading, index) => {
    const next = headings[index + 1];
    const until = next === undefined ? { at: end, offset: 0 } : { at: next.at, offset: next.start };
    const { key, text, ordinal, block } = heading;
    const body = textBetween(flow, { at: heading.at, offset: heading.end }, until, page);
    return { key, heading: text, ordinal, node: block.node, body };
  });
}

/** Running text between two points; tables and pictures left out. */
export function textBetween(flow: Flow, from: Point, to: Point, page: PageSnapshot): Block[] {
  const blocks: Block[] = [];
  for (let at = from.at; at <= Math.min(to.at, flow.length - 1); at++) {
    const item = flow[at];
    if (item?.kind !== 'text') continue;
    const start = at === from.at ? from.offset : 0;
    const text = item.text.slice(start, at === to.at ? to.offset : undefined).trim();
    if (text !== '') blocks.push({ text, node: item.node, hidden: page.isHidden(item.node) });
  }
  return blocks;
}

/**
 * Where the report ends in the flow: after the last item inside the element that holds all its headings and
 * tables. What follows is the site's footer.
 */
export function contentEnd(flow: Flow, headings: readonly Heading[], places: TablePlaces): number {
  const marks = [...headings.map(({ at }) => at), ...places.keys()];
  const nodes = marks.flatMap((at) => (flow[at] ? [flow[at].node] : []));
  const holder = nodes.length < 2 ? null : commonAncestor(nodes);
  if (holder === null) return flow.length;
  const last = flow.findLastIndex((item) => within(item.node, holder));
  return last + 1;
}

function commonAncestor(nodes: readonly AnyNode[]): AnyNode | null {
  const [first, ...others] = nodes;
  let path = ancestors(first ?? null);
  for (const node of others) {
    const own = new Set(ancestors(node));
    path = path.filter((ancestor) => own.has(ancestor));
  }
  return path[0] ?? null;
}

/** The node's ancestors, nearest first; the node itself is none of them. */
function ancestors(node: AnyNode | null): AnyNode[] {
  const path: AnyNode[] = [];
  for (let parent = node?.parent ?? null; parent !== null; parent = parent.parent) path.push(parent);
  return path;
}

function within(node: AnyNode, holder: AnyNode): boolean {
  for (let current: AnyNode | null = node; current !== null; current = current.parent)
    if (current === holder) return true;
  return false;
}
