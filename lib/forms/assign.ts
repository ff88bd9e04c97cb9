import type { GridCell } from '../grid/grid.ts';
import { isPlain, readFigure } from '../text/figure.ts';

/** A column of the page's table: which column of the form it is, and the slots that its heading covers. */
export interface Column {
  readonly key: string;
  readonly col: number;
  readonly span: number;
}

export const isBlank = (cell: GridCell): boolean => readFigure(cell.text).state === 'blank';

/** Words and no digit: a remark, or a unit in a cell of its own. */
const isRemark = ({ text }: GridCell): boolean => !isPlain(text) && !/\d/.test(text);

/**
 * Gives each column its cell, or null when that cannot be told without guessing.
 *
 * As many cells as columns: in order, so that a table whose colspans move is read right. More cells than columns
 * (blank ones in place of a span, spare ones or remarks at the end): by where they stand under the headings, if
 * exactly one cell under each heading holds something. Fewer cells: null, since any of them could be the missing one.
 *
 * @param added slot from which on headings stand that are none of the form's (备注)
 */
export function assign(
  columns: readonly Column[],
  values: readonly GridCell[],
  added = Number.POSITIVE_INFINITY,
): readonly GridCell[] | null {
  const last = columns.at(-1);
  if (last === undefined) return null;
  const own = values.filter(({ col }) => col < added);
  const kept = dropSpare(own, last.col + last.span - slipOf(columns, own), columns.length);
  if (kept.length < columns.length) return null;
  if (kept.length === columns.length && !shifted(columns, kept)) return kept;
  return byPlace(columns, kept);
}

/** By how much a row stands too far to the left: the label of its group reached over too few rows. */
function slipOf(columns: readonly Column[], values: readonly GridCell[]): number {
  const [column, cell] = [columns[0], values[0]];
  return column === undefined || cell === undefined || isBlank(cell) ? 0 : Math.max(0, column.col - cell.col);
}

/** Trailing blank cells and remarks that stand beyond the last heading are spare. */
function dropSpare(values: readonly GridCell[], end: number, due: number): readonly GridCell[] {
  let length = values.length;
  while (length > due) {
    const cell = values[length - 1];
    if (cell === undefined || cell.col < end || !(isBlank(cell) || !isPlain(cell.text))) break;
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
    const figures = filled.filter((cell) => !isRemark(cell));
    const chosen = figures[0] ?? filled[0] ?? under[0];
    if (chosen === undefined || figures.length > 1) return null;
    for (const cell of under) taken.add(cell);
    result.push(chosen);
  }
  return values.every((cell) => taken.has(cell) || isBlank(cell) || isRemark(cell)) ? result : null;
}

/** Headings of columns that agencies add to the form's. */
const ADDED = /^(?:备注|备考|说明|附注|(?:计量)?单位|占比|比例|同比.{0,6})$/;

export const isAdded = ({ label }: GridCell): boolean => ADDED.test(label);

/** Where added columns begin to the right of the form's; infinity where there are none. */
export function addedFrom(columns: readonly Column[], headings: readonly GridCell[]): number {
  const last = columns.at(-1);
  const end = last === undefined ? 0 : last.col + last.span;
  return Math.min(...headings.filter((cell) => cell.col >= end && isAdded(cell)).map(({ col }) => col));
}
