import type { Element } from 'domhandler';
import { SLOT_LIMIT } from '../page/limits.ts';
import { squeeze } from '../text/width.ts';

/** A cell of a grid, where it begins and how far it reaches. */
export interface GridCell {
  readonly row: number;
  readonly col: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  /** As printed, white space folded. */
  readonly text: string;
  /** `text` squeezed for comparison. */
  readonly label: string;
  readonly node: Element;
}

/** A table as the reader sees it: every slot knows the cell that covers it. */
export interface Grid {
  readonly node: Element;
  /** The cells that begin in each row, left to right. */
  readonly rows: readonly (readonly GridCell[])[];
  readonly width: number;
  /** The cell that covers a slot; null where the table has a hole. */
  readonly at: (row: number, col: number) => GridCell | null;
  /** Rows were left out for lack of room. */
  readonly cut: boolean;
  /** Read from text, where blank cells may have been lost. */
  readonly loose: boolean;
}

/** Slots of a grid, holes included. */
export const areaOf = ({ rows, width }: Grid): number => rows.length * width;

export interface RawCell {
  readonly text: string;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly node: Element;
}

/** A row group: no span reaches beyond it. */
export type RawGroup = readonly (readonly RawCell[])[];

/**
 * Forms the table: HTML standard, "algorithm for processing rows". A `rowSpan` of 0 reaches to the end of its
 * group. Where spans overlap, the later cell keeps the slot. Never throws.
 *
 * @param room most slots (rows × columns) that it may take; what does not fit is cut off
 */
export function formGrid(node: Element, groups: readonly RawGroup[], room = SLOT_LIMIT): Grid {
  const slots: (GridCell | undefined)[][] = [];
  const rows: GridCell[][] = [];
  let width = 0;
  for (const group of groups) {
    const start = rows.length;
    const end = start + group.length;
    for (let row = start; row < end; row++) slots[row] ??= [];
    for (const [index, raws] of group.entries()) {
      const row = start + index;
      const own: GridCell[] = [];
      if ((row + 1) * width > room) return { ...asGrid(node, rows, slots, width), cut: true };
      rows.push(own);
      const line = slots[row] ?? [];
      let col = 0;
      for (const raw of raws) {
        while (line[col] !== undefined) col++;
        const height = raw.rowSpan === 0 ? end - row : Math.min(raw.rowSpan, end - row);
        const wide = Math.max(width, col + raw.colSpan);
        if ((row + height) * wide > room) return { ...asGrid(node, rows, slots, width), cut: true };
        const cell = gridCell(raw, row, col, height);
        own.push(cell);
        cover(slots, cell);
        col += raw.colSpan;
        width = wide;
      }
    }
  }
  return asGrid(node, rows, slots, width);
}

function gridCell(raw: RawCell, row: number, col: number, rowSpan: number): GridCell {
  return {
    row,
    col,
    rowSpan,
    colSpan: raw.colSpan,
    text: raw.text,
    label: squeeze(raw.text),
    node: raw.node,
  };
}

function cover(slots: (GridCell | undefined)[][], cell: GridCell): void {
  for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
    const line = slots[row];
    if (line === undefined) continue;
    for (let col = cell.col; col < cell.col + cell.colSpan; col++) line[col] = cell;
  }
}

function asGrid(node: Element, rows: GridCell[][], slots: (GridCell | undefined)[][], width: number): Grid {
  return { node, rows, width, at: (row, col) => slots[row]?.[col] ?? null, cut: false, loose: false };
}
