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

export function linesOf(grid: Grid): readonly Line[] {
  return grid.rows.map((_, row) => {
    const cells = cellsOf(grid, row);
    return { grid, row, cells, labels: cells.map(({ label }) => readLabel(label)) };
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
  /** 0..1, how much a bare label resembles that of the row, or means the same in other words. */
  readonly resembles: (bare: string) => number;
  readonly ordinal: string | null;
  /** Bare labels of the groups that the row stands under. */
  readonly groups: readonly string[];
}

/** @param also other bare wordings that mean the same */
export function targetOf({ label, groups }: RowForm, also: readonly string[] = []): Target {
  const { bare: own, ordinal } = readLabel(label);
  return {
    resembles: remember((bare) => (also.includes(bare) ? 1 : likeness(bare, own))),
    ordinal,
    groups: groups.map((group) => readLabel(group).bare),
  };
}

export interface LabelMatch {
  /** 0..1, how sure. */
  readonly score: number;
  /** Index in `line.cells` of the cell that bears the label. */
  readonly index: number;
}

const NO_MATCH: LabelMatch = { score: 0, index: -1 };

/** A figure of one digit, most cells of a line: shorter than any label of the form. */
const isTooShort = ({ bare }: Label): boolean => bare.length < 2;

/** The line's cell that best resembles a row of the form. Ordinal and group only tip the scales. */
export function matchLabel(line: Line, target: Target): LabelMatch {
  let best = NO_MATCH;
  for (const [index, label] of line.labels.entries()) {
    if (isTooShort(label)) continue;
    const like = target.resembles(label.bare);
    if (like === 0) continue;
    const ordinal = label.ordinal !== null && label.ordinal === target.ordinal ? 0.02 : 0;
    const group = line.labels.some(({ bare }) => target.groups.includes(bare)) ? 0.02 : 0;
    const score = like + ordinal + group;
    if (score > best.score || (score === best.score && index > best.index)) best = { score, index };
  }
  return best;
}

/** The cells of its own that follow the label: the row's values, and what is spare. */
export const valuesAfter = (line: Line, index: number): readonly GridCell[] =>
  line.cells.slice(index + 1).filter((cell) => cell.row === line.row);
