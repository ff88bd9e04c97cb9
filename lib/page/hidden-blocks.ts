import { BLOCK_TAGS } from './block-tags.ts';
import { HIDDEN_LIMIT } from './limits.ts';

/** A block of a live page. Its number is that of the copy. */
export interface Block {
  readonly number: number;
  readonly element: Element;
  seen: boolean;
}

/** Cells may be empty and hidden all the same. */
const CELLS: ReadonlySet<string> = new Set(['td', 'th']);
const INK = /\S/;

/**
 * Tells which blocks of a live page are not rendered. The page is asked about each once, and only where it holds a text
 * or is a cell: nobody reads the others, and to ask of every element was half of what a copy cost.
 */
export function hiddenBlocks() {
  const numbers: number[] = [];
  const look = (block: Block) => {
    block.seen = true;
    if (block.number < HIDDEN_LIMIT && !isVisible(block.element)) numbers.push(block.number);
  };
  return {
    /** Those found so far. */
    numbers,
    /** The block that the contents of an element stand in: its own, or the one around it. */
    enter: (element: Element, name: string, number: number, around: Block | null): Block | null => {
      if (!BLOCK_TAGS.has(name)) return around;
      const block = { number, element, seen: false };
      if (CELLS.has(name)) look(block);
      return block;
    },
    /** A text stands in a block. */
    hold: (text: string, block: Block | null): void => {
      if (block !== null && !block.seen && INK.test(text)) look(block);
    },
  };
}

const isVisible = (element: Element): boolean =>
  Element.prototype.checkVisibility.call(element, { visibilityProperty: true });
