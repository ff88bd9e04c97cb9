import { type AnyNode, type Element, isTag } from 'domhandler';
import { BLOCK_TAGS } from '../page/block-tags.ts';
import { SLOT_LIMIT } from '../page/limits.ts';
import type { PageSnapshot } from '../page/snapshot.ts';
import { nodeAfter, walk } from '../page/walk.ts';
import { foldSpace, raise } from '../text/width.ts';
import { areaOf, type Grid } from './grid.ts';
import { mediaOf } from './media.ts';
import { readTable } from './table.ts';
import { isUnread } from './unread.ts';

/** One line or paragraph of the page, and how it is set. */
export interface FlowBlock {
  readonly kind: 'text';
  readonly text: string;
  /** As the page has it, tabs and runs of spaces kept. */
  readonly raw: string;
  /** The element that it stands in. */
  readonly node: Element;
  /** Whether all of it is a heading or bold. */
  readonly strong: boolean;
  /** Whether all of it is a link: navigation, not content. */
  readonly linked: boolean;
}

export interface FlowTable {
  readonly kind: 'table';
  readonly grid: Grid;
  readonly node: Element;
}

/** A table drawn without `<table>`, and the paragraphs of the flow that it is made of. */
export interface DrawnTable extends FlowTable {
  readonly blocks: ReadonlySet<FlowItem>;
}

/** What may stand in place of a table: a picture, a document to open, another page shown inside. */
export interface FlowMedia {
  readonly kind: 'image' | 'attachment' | 'frame';
  readonly name: string;
  readonly href: string | null;
  readonly node: Element;
}

export type FlowItem = FlowBlock | FlowTable | FlowMedia;

/** The page from top to bottom: paragraphs and tables. A table that holds others is layout, not content. */
export type Flow = readonly FlowItem[];

const STRONG_TAGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'strong', 'b']);

export const readFlow = (page: PageSnapshot): Flow =>
  collect(page.document, (element) => element.name === 'table' && !holdsTable(element));

/** The paragraphs inside a table that turned out to be layout. */
export const blocksOf = (table: FlowTable): readonly FlowBlock[] =>
  collect(table.node, () => false).filter((item) => item.kind === 'text');

function collect(root: AnyNode, isContent: (element: Element) => boolean): Flow {
  const flow: FlowItem[] = [];
  const open: Element[] = [];
  let text = '';
  // No table takes more than half of what is left: a large one must not keep the others from being read.
  let room = 2 * SLOT_LIMIT;
  let [length, strong, linked] = [0, 0, 0];
  let [strongDepth, linkDepth, preDepth, supDepth] = [0, 0, 0, 0];

  const flush = () => {
    if (text === '') return;
    const node = open.at(-1);
    const folded = foldSpace(text);
    if (folded !== '' && node !== undefined)
      flow.push({
        kind: 'text',
        text: folded,
        raw: text,
        node,
        strong: strong >= length,
        linked: linked >= length,
      });
    text = '';
    length = strong = linked = 0;
  };
  const count = ({ name }: Element, by: 1 | -1) => {
    if (STRONG_TAGS.has(name)) strongDepth += by;
    else if (name === 'a') linkDepth += by;
    else if (name === 'pre') preDepth += by;
    else if (name === 'sup') supDepth += by;
  };
  const add = (line: string) => {
    text += supDepth > 0 ? raise(line) : line;
    const inked = line.trim().length;
    length += inked;
    if (strongDepth > 0) strong += inked;
    if (linkDepth > 0) linked += inked;
  };

  walk(root, {
    enter: (element) => {
      const media = mediaOf(element);
      if (media !== null) flow.push(media);
      if (isUnread(element)) return false;
      if (isContent(element)) {
        flush();
        const grid = readTable(element, room / 2);
        room -= areaOf(grid);
        flow.push({ kind: 'table', grid, node: element });
        return false;
      }
      if (BLOCK_TAGS.has(element.name) || open.length === 0) {
        flush();
        open.push(element);
      } else if (element.name === 'br') flush();
      count(element, 1);
      return true;
    },
    leave: (element) => {
      if (open.at(-1) === element) {
        flush();
        open.pop();
      }
      count(element, -1);
    },
    text: (data) => {
      if (preDepth === 0) add(data);
      else
        for (const [index, line] of data.split('\n').entries()) {
          if (index > 0) flush();
          add(line);
        }
    },
  });
  return flow;
}

/** Whether another table stands inside: stops at the first, so that tables within tables cost no more than others. */
function holdsTable(table: Element): boolean {
  for (let node = nodeAfter(table, table); node !== null; node = nodeAfter(node, table))
    if (isTag(node) && node.name === 'table') return true;
  return false;
}
