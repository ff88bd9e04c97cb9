import type { Grid, GridCell } from '../grid/grid.ts';
import { remember } from '../text/remember.ts';
import type { RowForm } from './define.ts';
import { type Label, likeness, readLabel } from './labels.ts';

/** A row of a grid as read from left to right: also the cells that reach into it from rows above. */
export interface Line {
  readonly grid: Grid;
  readonly row: number;
  readonly cells: readonly GridCell[];
  readonly labels: readonly Label[];
}

/** The rows of grids, in order; those of a single cell are none of the form's. */
export const linesOf = (grids: readonly Grid[]): readonly Line[] =>
  grids
    .flatMap((grid) => grid.rows.map((_, row) => lineOf(grid, row)))
    .filter(({ cells }) => cells.length > 1);

function lineOf(grid: Grid, row: number): Line {
  const cells = cellsOf(grid, row);
  return { grid, row, cells, labels: cells.map(({ label }) => readLabel(label)) };
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

/** What besides its label tells a row of the form. */
interface Row {
  readonly ordinal: string | null;
  /** Bare labels of the groups that the row stands under. */
  readonly groups: readonly string[];
}

/** What the labels of lines have to match: the rows of a form. */
export interface Targets {
  readonly rows: readonly Row[];
  /** Indexes of the rows that a bare label resembles, or names in other words, with how much: 0..1. Mostly one or none. */
  readonly like: (bare: string) => readonly (readonly [row: number, likeness: number])[];
}

/** @param also other bare wordings that mean the same, by key of the row */
export function targetsOf(
  rows: readonly RowForm[],
  also: Readonly<Record<string, readonly string[]>>,
): Targets {
  const names = rows.map(({ key, label }) => ({ own: readLabel(label).bare, also: also[key] ?? [] }));
  return {
    rows: rows.map(({ label, groups }) => ({
      ordinal: readLabel(label).ordinal,
      groups: groups.map((group) => readLabel(group).bare),
    })),
    like: remember((bare) =>
      names
        .map((name, row) => [row, name.also.includes(bare) ? 1 : likeness(bare, name.own)] as const)
        .filter(([, like]) => like > 0),
    ),
  };
}

export interface LabelMatch {
  /** Index of the row in the form. */
  readonly row: number;
  /** 0..1, how sure. */
  readonly score: number;
  /** Index in `line.cells` of the cell that bears the label. */
  readonly index: number;
}

/** A figure of one digit, most cells of a line: shorter than any label of the form. */
const isTooShort = ({ bare }: Label): boolean => bare.length < 2;

/** The rows of the form that a line resembles, each by its best cell. Ordinal and group only tip the scales. */
export function matchLabels(line: Line, { rows, like }: Targets): readonly LabelMatch[] {
  // Made for those who need it: few lines do.
  let best: Map<number, LabelMatch> | null = null;
  for (let index = 0; index < line.labels.length; index++) {
    const label = line.labels[index];
    if (label === undefined || isTooShort(label)) continue;
    for (const [row, likeness] of like(label.bare)) {
      const ordinal = label.ordinal !== null && label.ordinal === rows[row]?.ordinal ? 0.02 : 0;
      const group = line.labels.some(({ bare }) => rows[row]?.groups.includes(bare)) ? 0.02 : 0;
      const score = likeness + ordinal + group;
      best ??= new Map();
      if (score >= (best.get(row)?.score ?? 0)) best.set(row, { row, score, index });
    }
  }
  return best === null ? [] : [...best.values()];
}

/** The cells of its own that follow the label: the row's values, and what is spare. */
export const valuesAfter = (line: Line, index: number): readonly GridCell[] =>
  line.cells.slice(index + 1).filter((cell) => cell.row === line.row);
