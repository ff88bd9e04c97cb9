import { BLOCK_TAGS } from './block-tags.ts';
import { HIDDEN_LIMIT } from './limits.ts';

/** A block of a live page. Its number is that of the copy. */
export interface Block {
  readonly number: number;
  readonly element: Element;
  readonly around: Block | null;
  /** Whether it is rendered is known. */
  seen: boolean;
}

/** Cells may be empty and hidden all the same. */
const CELLS: ReadonlySet<string> = new Set(['td', 'th']);
const INK = /\S/;

/**
 * Tells which blocks of a live page are not rendered. The page is asked about each once, and only where it holds a text
 * or is a cell: nobody reads the others, and to ask of every element was half of what a copy cost. What stands around a
 * block that is rendered need not be asked: it is rendered too.
 */
export function hiddenBlocks() {
  const numbers: number[] = [];
  const cells: Block[] = [];
  const look = (block: Block) => {
    if (block.number >= HIDDEN_LIMIT || isVisible(block.element)) settle(block);
    else numbers.push(block.number);
    block.seen = true;
  };
  return {
    /** The block that the contents of an element stand in: its own, or the one around it. */
    enter: (element: Element, name: string, number: number, around: Block | null): Block | null => {
      if (!BLOCK_TAGS.has(name)) return around;
      const block = { number, element, around, seen: false };
      if (CELLS.has(name)) cells.push(block);
      return block;
    },
    /** A text stands in a block. */
    hold: (text: string, block: Block | null): void => {
      if (block !== null && !block.seen && INK.test(text)) look(block);
    },
    /** The numbers of those that are hidden, when all is copied. */
    finish: (): readonly number[] => {
      for (const cell of cells) if (!cell.seen) look(cell);
      return numbers;
    },
  };
}

/** Marks a block and all around it as rendered. */
function settle(block: Block): void {
  for (let around: Block | null = block; around !== null && !around.seen; around = around.around)
    around.seen = true;
}

const isVisible = (element: Element): boolean =>
  Element.prototype.checkVisibility.call(element, { visibilityProperty: true });
