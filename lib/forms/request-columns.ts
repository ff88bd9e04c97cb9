import type { Grid } from '../grid/grid.ts';
import { type Column, isBlank } from './assign.ts';
import { headedColumns, isNamed } from './columns.ts';
import type { ColumnForm } from './define.ts';
import { readLabel } from './labels.ts';
import type { Line } from './line.ts';

/** A line of the page that stands for a row of the form. */
export interface Row {
  readonly key: string;
  readonly at: number;
  readonly line: Line;
  readonly values: Line['cells'];
}

/**
 * Columns of each grid that holds rows. One without headings takes those of the grid before it, if that is as
 * wide: a continuation, or a heading that stands in a table of its own.
 */
export function columnsOf(
  grids: readonly Grid[],
  rows: readonly Row[],
  form: readonly ColumnForm[],
): ReadonlyMap<Grid, readonly Column[]> {
  const holders = new Set(rows.map(({ line }) => line.grid));
  const columns = new Map<Grid, readonly Column[]>();
  for (const [at, grid] of grids.entries())
    if (holders.has(grid)) columns.set(grid, nearestColumns(grids, at, rows, form));
  return columns;
}

/** A grid's own columns, or those of the nearest before it, as far as they are equally wide. */
function nearestColumns(
  grids: readonly Grid[],
  from: number,
  rows: readonly Row[],
  form: readonly ColumnForm[],
): readonly Column[] {
  const width = grids[from]?.width;
  for (const grid of grids.slice(0, from + 1).toReversed()) {
    if (grid.width !== width) break;
    const first = rows.find(({ line }) => line.grid === grid)?.line.row;
    const found = ownColumns(grid, rows, first ?? grid.rows.length, form);
    if (found.length * 2 > form.length) return found;
  }
  return [];
}

function ownColumns(
  grid: Grid,
  rows: readonly Row[],
  until: number,
  form: readonly ColumnForm[],
): readonly Column[] {
  const headed = grid.loose ? [] : headedColumns(grid, 0, until, form);
  const inPlace = standOver(headed, grid, rows);
  if (inPlace && headed.length === form.length) return headed;
  return listedColumns(grid, rows, until, form) ?? (inPlace ? headed : []);
}

/** Whether no heading has slipped to the left, over the labels of the rows. */
function standOver(headed: readonly Column[], grid: Grid, rows: readonly Row[]): boolean {
  const first = rows.find(({ line, values }) => line.grid === grid && values.length > 0)?.values[0];
  return first === undefined || headed.every(({ col }) => col >= first.col);
}

/** Headings without spans: when all are there, in whatever slots, a full row of values stands in the form's order. */
function listedColumns(
  grid: Grid,
  rows: readonly Row[],
  until: number,
  form: readonly ColumnForm[],
): readonly Column[] | null {
  const labels = new Set(
    grid.rows.slice(0, until).flatMap((row) => row.map(({ label }) => readLabel(label).bare)),
  );
  if (!form.every((column) => [...labels].some((bare) => isNamed(bare, column)))) return null;
  const isFull = ({ line, values }: Row) =>
    line.grid === grid && values.length >= form.length && values.slice(form.length).every(isBlank);
  const full = rows.find((row) => isFull(row));
  if (full === undefined) return null;
  return full.values.flatMap((cell, at) => {
    const key = form[at]?.key;
    return key === undefined ? [] : [{ key, col: cell.col, span: cell.colSpan }];
  });
}
