import type { Grid, GridCell } from '../grid/grid.ts';
import { remember, rememberFor } from '../text/remember.ts';
import { type ColumnForm, cellId, type TableForm } from './define.ts';
import { likeness, readLabel } from './labels.ts';
import { oddity, type TableMatch, type TableOddity } from './match.ts';

/** One axis of the table: cases or outcomes. */
interface Names {
  readonly keys: readonly string[];
  /** Key of the name that a label bears; null if none. */
  readonly find: (label: string) => string | null;
}

/** What the labels of the table's two axes are. */
interface Axes {
  readonly cases: Names;
  readonly outcomes: Names;
}

/** Distinct labels of the form (it has eight) that the page must show, and that one grid of several must. */
const LEAST_LABELS = 5;
const LEAST_PART = 4;

/** Reads table four: three cases of five outcomes, lying, standing or crossed, in one table or in several. */
export function matchLitigation(grids: readonly Grid[], form: TableForm): TableMatch | null {
  const axes = axesOf(form);
  const parts = grids.filter((grid) => labelsSeen(grid, axes).size >= LEAST_PART);
  if (new Set(parts.flatMap((grid) => [...labelsSeen(grid, axes)])).size < LEAST_LABELS) return null;
  const due = axes.cases.keys.length * axes.outcomes.keys.length;
  const readings = [
    ...parts.map((grid) => byLabels(grid, axes)),
    together(parts.map((grid) => byLabels(grid, axes))),
  ];
  const ordered = parts.map((grid) => byOrder(grid, axes));
  const cells =
    [...readings, ...ordered].find((reading) => reading?.size === due) ?? new Map<string, GridCell>();
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

/** Parts of one table; of two figures for the same place the first counts. */
const together = (parts: readonly ReadonlyMap<string, GridCell>[]): Map<string, GridCell> =>
  new Map(parts.toReversed().flatMap((part) => [...part]));

const axesOf = rememberFor(
  (form: TableForm): Axes => ({
    cases: namesOf(form.rows),
    outcomes: namesOf(form.rows[0]?.columns ?? []),
  }),
);

const namesOf = (lines: readonly ColumnForm[]): Names => ({
  keys: lines.map(({ key }) => key),
  find: remember((label) => {
    const { bare } = readLabel(label);
    return lines.find((line) => likeness(bare, line.label) >= 0.9)?.key ?? null;
  }),
});

const nameOf = (label: string, { cases, outcomes }: Axes): string | null =>
  cases.find(label) ?? outcomes.find(label);

const isLabel = ({ label }: GridCell, axes: Axes): boolean =>
  nameOf(label, axes) !== null || /^行政诉讼/.test(label);

function labelsSeen(grid: Grid, axes: Axes): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const { label } of grid.rows.flat()) {
    const name = nameOf(label, axes);
    if (name !== null) seen.add(name);
  }
  return seen;
}

/** Each figure takes its case and outcome from the labels above it, which count more, or from those to its left. */
function byLabels(grid: Grid, axes: Axes): Map<string, GridCell> {
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

function labelsAbove(grid: Grid, cell: GridCell): readonly string[] {
  const labels: string[] = [];
  let below: GridCell = cell;
  for (let row = cell.row - 1; row >= 0; row--) {
    const other = grid.at(row, cell.col);
    if (other === null || other === below) continue;
    if (other.label !== '') labels.push(other.label);
    below = other;
  }
  return labels;
}

/** Labels to the left; a blank slot stands for the label above it, whose rowspan is lost. */
function labelsLeft(grid: Grid, cell: GridCell): readonly string[] {
  const labels: string[] = [];
  for (let col = cell.col - 1; col >= 0; col--) {
    let row = cell.row;
    while (row > 0 && grid.at(row, col)?.label === '') row--;
    const label = grid.at(row, col)?.label ?? '';
    if (label !== '') labels.push(label);
  }
  return labels;
}

/** The first name met; a name may be cut into pieces that stand over each other. `labels`: nearest first. */
function nearest(labels: readonly string[], names: Names): string | null {
  for (let start = 0; start < labels.length; start++) {
    for (let end = start + 1; end <= Math.min(labels.length, start + 8); end++) {
      const name = names.find(labels.slice(start, end).reverse().join(''));
      if (name !== null) return name;
    }
  }
  return null;
}

/** Spans lost: fifteen figures in one row under fifteen outcomes in the form's order can only be the form's. */
function byOrder(grid: Grid, axes: Axes): Map<string, GridCell> | null {
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
    : rowsUnder(heads, grid).filter((row) => !row.some((cell) => isLabel(cell, axes)));
  const line = lines.find((row) => row.length === form.length);
  if (!inOrder || line === undefined) return null;
  return new Map(
    form.flatMap(({ kind, outcome }, at): [string, GridCell][] => {
      const cell = line[at];
      return cell === undefined ? [] : [[cellId('litigation', kind, outcome), cell]];
    }),
  );
}

/** The rows below the headings, without what is spare to their right. */
function rowsUnder(heads: readonly GridCell[], grid: Grid): readonly (readonly GridCell[])[] {
  const below = Math.max(...heads.map(({ row }) => row));
  const end = Math.max(...heads.map(({ col, colSpan }) => col + colSpan));
  return grid.rows.slice(below + 1).map((row) => row.filter(({ col }) => col < end));
}

/** Why the figures could not be told apart: too few or too many in the row, or headings that do not fit. */
function describe(grids: readonly Grid[], axes: Axes, due: number): TableOddity {
  const lines = grids.flatMap(({ rows }) => rows.filter((row) => row.length > 3));
  const line = lines.findLast((row) => !row.some((cell) => isLabel(cell, axes)));
  if (line === undefined || line.length === due || grids.length > 1 || grids[0]?.loose)
    return oddity('columnsUnclear', '');
  return { ...oddity('rowLength', '', line[0]?.node ?? null), found: line.length, due };
}
