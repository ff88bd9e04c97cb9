import type { GridCell } from '../grid/grid.ts';
import { readFigure } from '../text/figure.ts';

/** A column of the page's table: which column of the form it is, and the slots that its heading covers. */
export interface Column {
  readonly key: string;
  readonly col: number;
  readonly span: number;
}

const isBlank = (cell: GridCell): boolean => readFigure(cell.text).state === 'blank';

/**
 * Gives each column its cell, or null when that cannot be told without guessing.
 *
 * As many cells as columns: in order, so that a table whose colspans move is read right. More cells than columns
 * (blank ones in place of a span, spare ones at the end): by where they stand under the headings, if exactly one
 * cell under each heading holds something. Fewer cells: null, since any of them could be the missing one.
 */
export function assign(columns: readonly Column[], values: readonly GridCell[]): readonly GridCell[] | null {
  const last = columns.at(-1);
  if (last === undefined) return null;
  const kept = dropSpare(values, last.col + last.span, columns.length);
  if (kept.length < columns.length) return null;
  if (kept.length === columns.length && !shifted(columns, kept)) return kept;
  return byPlace(columns, kept);
}

/** Trailing blank cells that stand beyond the last heading are spare. */
function dropSpare(values: readonly GridCell[], end: number, due: number): readonly GridCell[] {
  let length = values.length;
  while (length > due) {
    const cell = values[length - 1];
    if (cell === undefined || cell.col < end || !isBlank(cell)) break;
    length--;
  }
  return values.slice(0, length);
}

/** A blank cell before the first heading, as many as are missing at the end: filler, not a value. */
function shifted(columns: readonly Column[], values: readonly GridCell[]): boolean {
  const [column, cell] = [columns[0], values[0]];
  return column !== undefined && cell !== undefined && cell.col + cell.colSpan <= column.col && isBlank(cell);
}

function byPlace(columns: readonly Column[], values: readonly GridCell[]): readonly GridCell[] | null {
  const taken = new Set<GridCell>();
  const result: GridCell[] = [];
  for (const { col, span } of columns) {
    const under = values.filter((cell) => cell.col >= col && cell.col < col + span);
    const filled = under.filter((cell) => !isBlank(cell));
    const chosen = filled[0] ?? under[0];
    if (chosen === undefined || filled.length > 1) return null;
    for (const cell of under) taken.add(cell);
    result.push(chosen);
  }
  return values.every((cell) => taken.has(cell) || isBlank(cell)) ? result : null;
}
