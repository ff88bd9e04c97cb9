import { type AnyNode, type Element, isTag } from 'domhandler';
import { isUnread } from '../../grid/unread.ts';
import { BLOCK_TAGS } from '../../page/block-tags.ts';
import type { PageSnapshot } from '../../page/snapshot.ts';
import { walk } from '../../page/walk.ts';
import { foldSpace } from '../../text/width.ts';

/** A stretch of text that no block begins or ends in, white space folded; never empty. */
export interface TextBlock {
  readonly text: string;
  /** Offsets between words, as browsers cut them. */
  readonly bounds: ReadonlySet<number>;
}

/** The text that a page shows, in its order. */
export interface PageText {
  readonly blocks: readonly TextBlock[];
  /** All blocks, a space between them. */
  readonly whole: string;
  /** Where a block begins in `whole`. */
  readonly startOf: (block: number) => number;
  /** Number of the first block within a node; null where it holds no text. */
  readonly firstIn: (node: AnyNode) => number | null;
}

/** Reads the blocks of a page as a browser's search for text fragments sees them. Never throws. */
export function readPageText({ document }: PageSnapshot): PageText {
  const texts: string[] = [];
  const firsts = new Map<AnyNode, number>();
  let open = '';
  let nodes: AnyNode[] = [];
  const close = () => {
    const text = foldSpace(open);
    if (text !== '') for (const node of nodes) note(node, texts.length, firsts);
    if (text !== '') texts.push(text);
    [open, nodes] = ['', []];
  };
  const brk = (element: Element) => {
    if (BLOCK_TAGS.has(element.name) || element.name === 'br') close();
  };
  walk(document, {
    enter: (element) => {
      brk(element);
      return !isUnread(element);
    },
    leave: brk,
    text: (data, node) => {
      open += data;
      if (data.trim() !== '') nodes.push(node);
    },
  });
  close();
  let next = 0;
  const starts = texts.map((text) => {
    const start = next;
    next += text.length + 1;
    return start;
  });
  return {
    blocks: texts.map(blockOf),
    whole: texts.join(' '),
    startOf: (block) => starts[block] ?? 0,
    firstIn: (node) => firsts.get(node) ?? null,
  };
}

/** Every node around a text begins, at the latest, with its block. */
function note(text: AnyNode, block: number, firsts: Map<AnyNode, number>): void {
  let node: AnyNode | null = text;
  while (node !== null && !firsts.has(node)) {
    firsts.set(node, block);
    node = node.parent !== null && isTag(node.parent) ? node.parent : null;
  }
}

const words = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** Words are looked for only in blocks that are asked for them: segmenting costs more than all else. */
function blockOf(text: string): TextBlock {
  let bounds: ReadonlySet<number> | null = null;
  return {
    text,
    get bounds() {
      bounds ??= new Set([...words.segment(text)].map(({ index }) => index)).add(text.length);
      return bounds;
    },
  };
}
