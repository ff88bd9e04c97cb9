import type { Grid, GridCell } from '../grid/grid.ts';
import { readFigure } from '../text/figure.ts';
import { type Axes, axesOf, isLabel, labelsAbove, labelsLeft, nearest } from './axes.ts';
import { cellId, type TableForm } from './define.ts';
import { oddity, type TableMatch, type TableOddity } from './match.ts';

/** Distinct labels of the form (it has eight) that the page must show, and that one grid of several must. */
const LEAST_LABELS = 5;
const LEAST_PART = 4;

/** Reads table four: three cases of five outcomes, lying, standing or crossed, in one table or in several. */
export function matchLitigation(grids: readonly Grid[], form: TableForm): TableMatch | null {
  const axes = axesOf(form);
  const seen = grids.map((grid) => ({ grid, labels: labelsSeen(grid, axes) }));
  const held = seen.filter(({ labels }) => labels.size >= LEAST_PART);
  if (new Set(held.flatMap(({ labels }) => [...labels])).size < LEAST_LABELS) return null;
  const parts = held.map(({ grid }) => grid);
  const due = axes.cases.keys.length * axes.outcomes.keys.length;
  const labelled = parts.map((grid) => byLabels(grid, axes));
  const isWhole = (reading: Reading | null) =>
    reading?.size === due && !spills(parts, reading) && !isShuffled(reading, axes);
  const cells =
    [...labelled, together(labelled)].find(isWhole) ??
    parts.map((grid) => byOrder(grid, axes)).find(isWhole) ??
    new Map<string, GridCell>();
  const used = parts.filter((grid) =>
    [...cells.values()].some((cell) => grid.rows[cell.row]?.includes(cell)),
  );
  const shown = used.length > 0 ? used : parts;
  return {
    key: 'litigation',
    grids: shown,
    cells: [...cells].map(([id, cell]) => ({ id, cell, unit: null })),
    oddities: cells.size === due ? [] : [describe(shown, axes, due)],
  };
}

/** The figures found, by cell of the form. */
type Reading = ReadonlyMap<string, GridCell>;

/** Parts of one table; of two figures for the same place the first counts. */
const together = (parts: readonly Reading[]): Reading =>
  new Map(parts.toReversed().flatMap((part) => [...part]));

/** A figure with no heading above it: its row has one too many, and any of them may be the one. */
const spills = (parts: readonly Grid[], reading: Reading): boolean => {
  const read = new Set(reading.values());
  return parts.some((grid) =>
    grid.rows.some(
      (row) =>
        row.some((cell) => read.has(cell)) &&
        row.some((cell) => isFigure(cell) && !read.has(cell) && labelsAbove(grid, cell).length === 0),
    ),
  );
};

/** More figures in a row than a table that stands has (five) or the halves of a parted one (ten). */
const LYING = 11;

/** Figures of one row in another order than the form's, or with others among them: a heading has slipped to the side. */
function isShuffled(reading: Reading, { cases, outcomes }: Axes): boolean {
  const ids = cases.keys.flatMap((kind) =>
    outcomes.keys.map((outcome) => cellId('litigation', kind, outcome)),
  );
  const cells = ids.flatMap((id) => reading.get(id) ?? []);
  const inRow = (row: number) => cells.filter((cell) => cell.row === row).length;
  const lying = cells.find(({ row }) => inRow(row) >= LYING);
  const slips = ({ row, col }: GridCell, at: number) =>
    row !== lying?.row || col < (cells[at - 1]?.col ?? -1);
  return lying !== undefined && cells.some(slips);
}

const isFigure = ({ text }: GridCell): boolean => readFigure(text).state === 'number';

function labelsSeen(grid: Grid, axes: Axes): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const row of grid.rows) {
    for (const { label } of row) {
      const name = axes.find(label);
      if (name !== null) seen.add(name);
    }
  }
  return seen;
}

/** Each figure takes its case and outcome from the labels above it, which count more, or from those to its left. */
function byLabels(grid: Grid, axes: Axes): Reading {
  const found = new Map<string, { readonly cell: GridCell; readonly rank: number }>();
  for (const cell of grid.rows.flat()) {
    if (isLabel(cell, axes)) continue;
    const [above, left] = [labelsAbove(grid, cell), labelsLeft(grid, cell)];
    const [outcomeAbove, kindAbove] = [nearest(above, axes.outcomes), nearest(above, axes.cases)];
    const outcome = outcomeAbove ?? nearest(left, axes.outcomes);
    const kind = kindAbove ?? nearest(left, axes.cases);
    if (outcome === null || kind === null) continue;
    const rank = Number(outcomeAbove !== null) + Number(kindAbove !== null);
    const id = cellId('litigation', kind, outcome);
    if (rank > (found.get(id)?.rank ?? -1)) found.set(id, { cell, rank });
  }
  return new Map([...found].map(([id, { cell }]) => [id, cell]));
}

/** Spans lost: fifteen figures in one row under fifteen outcomes in the form's order can only be the form's. */
function byOrder(grid: Grid, axes: Axes): Reading | null {
  const { cases, outcomes } = axes;
  const form = cases.keys.flatMap((kind) => outcomes.keys.map((outcome) => ({ kind, outcome })));
  const heads = grid.rows.flat().filter(({ label }) => outcomes.find(label) !== null);
  const orders = [heads, heads.toSorted((a, b) => a.col - b.col)];
  const inOrder = orders.some(
    (order) =>
      order.length === form.length &&
      order.every(({ label }, at) => outcomes.find(label) === form[at]?.outcome),
  );
  const lines = grid.loose
    ? grid.rows.map((row) => row.filter((cell) => !isLabel(cell, axes)))
    : rowsUnder(heads, grid, form.length).filter((row) => !row.some((cell) => isLabel(cell, axes)));
  const line = lines.find((row) => row.length === form.length);
  if (!inOrder || line === undefined) return null;
  return new Map(
    form.flatMap(({ kind, outcome }, at): [string, GridCell][] => {
      const cell = line[at];
      return cell === undefined ? [] : [[cellId('litigation', kind, outcome), cell]];
    }),
  );
}

/** The rows below the headings, without the blank cells that are spare at their end. */
function rowsUnder(heads: readonly GridCell[], grid: Grid, due: number): readonly (readonly GridCell[])[] {
  const below = heads.reduce((last, { row }) => Math.max(last, row), -1);
  return grid.rows.slice(below + 1).map((row) => {
    const last = row.findLastIndex(({ text }) => readFigure(text).state !== 'blank');
    return row.slice(0, Math.max(due, last + 1));
  });
}

/** Why the figures could not be told apart: too few or too many in the row, or headings that do not fit. */
function describe(grids: readonly Grid[], axes: Axes, due: number): TableOddity {
  const lines = grids.flatMap(({ rows }) => rows.filter((row) => row.length > 3));
  const line = lines.findLast((row) => !row.some((cell) => isLabel(cell, axes)));
  if (line === undefined || line.length === due || grids.length > 1 || grids[0]?.loose)
    return oddity('columnsUnclear', '');
  return { ...oddity('rowLength', '', line[0]?.node ?? null), found: line.length, due };
}
