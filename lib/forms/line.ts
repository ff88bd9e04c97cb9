import type { Grid, GridCell } from '../grid/grid.ts';
import { type Label, likeness, readLabel } from './labels.ts';

/** A row of a grid as read from left to right: also the cells that reach into it from rows above. */
export interface Line {
  readonly grid: Grid;
  readonly row: number;
  readonly cells: readonly GridCell[];
  readonly labels: readonly Label[];
}

export function linesOf(grid: Grid): readonly Line[] {
  const known = new Map<string, Label>();
  const label = (cell: GridCell): Label => {
    const found = known.get(cell.label) ?? readLabel(cell.label);
    known.set(cell.label, found);
    return found;
  };
  return grid.rows.map((_, row) => {
    const cells = cellsOf(grid, row);
    return { grid, row, cells, labels: cells.map(label) };
  });
}

function cellsOf(grid: Grid, row: number): GridCell[] {
  const cells: GridCell[] = [];
  for (let col = 0; col < grid.width; ) {
    const cell = grid.at(row, col);
    if (cell !== null && cell !== cells.at(-1)) cells.push(cell);
    col = cell === null ? col + 1 : Math.max(col + 1, cell.col + cell.colSpan);
  }
  return cells;
}

/** What a line's label has to match: a row of the form. */
export interface Target {
  readonly label: Label;
  readonly groups: readonly string[];
  /** Other bare wordings that mean the same. */
  readonly also: readonly string[];
}

export interface LabelMatch {
  /** 0..1, how sure. */
  readonly score: number;
  /** Index in `line.cells` of the cell that bears the label. */
  readonly index: number;
}

const NO_MATCH: LabelMatch = { score: 0, index: -1 };

/** The line's cell that best resembles a row of the form. Ordinal and group only tip the scales. */
export function matchLabel(line: Line, target: Target): LabelMatch {
  let best = NO_MATCH;
  for (const [index, label] of line.labels.entries()) {
    const like = Math.max(
      likeness(label.bare, target.label.bare),
      ...target.also.map((other) => (label.bare === other ? 1 : 0)),
    );
    if (like === 0) continue;
    const ordinal = label.ordinal !== null && label.ordinal === target.label.ordinal ? 0.02 : 0;
    const group = line.labels.some(({ bare }) => target.groups.includes(bare)) ? 0.02 : 0;
    const score = like + ordinal + group;
    if (score > best.score || (score === best.score && index > best.index)) best = { score, index };
  }
  return best;
}

/** The cells of its own that follow the label: the row's values, and what is spare. */
export const valuesAfter = (line: Line, index: number): readonly GridCell[] =>
  line.cells.slice(index + 1).filter((cell) => cell.row === line.row);
