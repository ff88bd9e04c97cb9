import type { Grid, GridCell } from '../grid/grid.ts';
import { remember, rememberFor } from '../text/remember.ts';
import type { ColumnForm, TableForm } from './define.ts';
import { likeness, readLabel } from './labels.ts';

/** One axis of the table: cases or outcomes. */
export interface Names {
  readonly keys: readonly string[];
  /** Key of the name that a label bears; null if none. */
  readonly find: (label: string) => string | null;
}

/** What the labels of the table's two axes are. */
export interface Axes {
  readonly cases: Names;
  readonly outcomes: Names;
  /** Key of the case or outcome that a label names; null if none. */
  readonly find: (label: string) => string | null;
}

/** The axes of a form's table four. */
export const axesOf = rememberFor((form: TableForm): Axes => {
  const [cases, outcomes] = [namesOf(form.rows), namesOf(form.rows[0]?.columns ?? [])];
  return { cases, outcomes, find: remember((label) => cases.find(label) ?? outcomes.find(label)) };
});

/** Other wordings of outcomes, bare. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  upheld: ['维持', '维持结果'],
  corrected: ['纠正', '纠正结果', '结果纠错'],
  otherResult: ['其他', '其它', '其它结果'],
  pending: ['未审结', '尚未结案', '正在审理'],
  total: ['合计', '共计'],
};

const namesOf = (lines: readonly ColumnForm[]): Names => ({
  keys: lines.map(({ key }) => key),
  find: remember((label) => {
    const { bare } = readLabel(label);
    const named = (line: ColumnForm) => likeness(bare, line.label) >= 0.9 || ALSO[line.key]?.includes(bare);
    return lines.find(named)?.key ?? null;
  }),
});

/** Whether a cell is a label of the table, none of its figures. */
export const isLabel = ({ label }: GridCell, axes: Axes): boolean =>
  axes.find(label) !== null || label.startsWith('行政诉讼');

/** How far from its figure a label may stand; the form puts fifteen figures in a row. */
const REACH = 20;
/** No name is longer, with its ordinal and brackets. */
const LONGEST_NAME = 24;

/** Labels over a cell, nearest first. */
export function labelsAbove(grid: Grid, cell: GridCell): readonly string[] {
  const labels: string[] = [];
  let below: GridCell = cell;
  for (let row = cell.row - 1; row >= Math.max(0, cell.row - REACH); row--) {
    const other = grid.at(row, cell.col);
    if (other === null || other === below) continue;
    if (other.label !== '') labels.push(other.label);
    below = other;
  }
  return labels;
}

/** Labels to the left; a blank slot stands for the label above it, whose rowspan is lost. */
export function labelsLeft(grid: Grid, cell: GridCell): readonly string[] {
  const labels: string[] = [];
  for (let col = cell.col - 1; col >= Math.max(0, cell.col - REACH); col--) {
    let row = cell.row;
    while (row > Math.max(0, cell.row - REACH) && grid.at(row, col)?.label === '') row--;
    const label = grid.at(row, col)?.label ?? '';
    if (label !== '') labels.push(label);
  }
  return labels;
}

/** The first name met; a name may be cut into pieces that stand over each other. `labels`: nearest first. */
export function nearest(labels: readonly string[], names: Names): string | null {
  for (let start = 0; start < labels.length; start++) {
    for (let end = start + 1; end <= Math.min(labels.length, start + 8); end++) {
      const joined = labels.slice(start, end).reverse().join('');
      if (joined.length > LONGEST_NAME) break;
      const name = names.find(joined);
      if (name !== null) return name;
    }
  }
  return null;
}
