import type { AnyNode } from 'domhandler';
import type { Grid, GridCell } from '../grid/grid.ts';
import type { CellId, TableKey } from './define.ts';

/** Something odd in how a table is laid out; the rules under structure/ turn these into findings. */
export interface TableOddity {
  readonly kind: 'rowLength' | 'rowMissing' | 'rowUnclear' | 'columnMissing' | 'columnsUnclear';
  /** Row or column key of the form; empty for `columnsUnclear`. */
  readonly key: string;
  /** Cells found and cells due, for `rowLength`. */
  readonly found: number | null;
  readonly due: number | null;
  readonly node: AnyNode | null;
}

/** A cell of the page that stands for a cell of the form. */
export interface MatchedCell {
  readonly id: CellId;
  readonly cell: GridCell;
  /** Unit of the column where the form or the page's own heading states one. */
  readonly unit: '万元' | null;
}

/** A statutory table as found on the page, possibly spread over several grids. */
export interface TableMatch {
  readonly key: TableKey;
  readonly grids: readonly Grid[];
  readonly cells: readonly MatchedCell[];
  readonly oddities: readonly TableOddity[];
}

export const oddity = (kind: TableOddity['kind'], key: string, node: AnyNode | null = null): TableOddity => ({
  kind,
  key,
  found: null,
  due: null,
  node,
});
