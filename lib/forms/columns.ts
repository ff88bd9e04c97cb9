import type { Grid } from '../grid/grid.ts';
import { remember, rememberFor } from '../text/remember.ts';
import type { Column } from './assign.ts';
import type { ColumnForm } from './define.ts';
import { likeness, readLabel } from './labels.ts';

/** Other wordings of column headings, bare. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  naturalPerson: ['自然人申请', '公民'],
  commercialEnterprise: ['商业', '企业'],
  researchInstitution: ['科研'],
  publicWelfareOrganisation: ['社会公益', '公益组织', '社会团体'],
  legalServiceOrganisation: ['法律服务', '法律机构'],
  otherOrganisation: ['其它', '其他组织'],
  total: ['合计', '总数', '共计', '总 计'],
};

/** Whether a bare heading is the column's own, or another wording of it. */
export const isNamed = (bare: string, { key, label }: ColumnForm): boolean =>
  bare === readLabel(label).bare || (ALSO[key]?.includes(bare) ?? false);

/** Below this share of recognised headings, position is no evidence for the others. */
const LEAST_KNOWN = 5 / 7;

/**
 * The table's columns from the headings above `until`: for each slot the headings are read from the bottom up,
 * alone and joined (a heading may be split over rows). Headings that cannot be read are filled in by position
 * only between recognised neighbours, when exactly as many are missing; otherwise they stay out.
 */
export function headedColumns(
  grid: Grid,
  from: number,
  until: number,
  form: readonly ColumnForm[],
): readonly Column[] {
  const known = columnsByLabel(grid, from, until, form);
  if (known.length === form.length || known.length < form.length * LEAST_KNOWN) return known;
  return fillBetween(known, form);
}

function columnsByLabel(grid: Grid, from: number, until: number, form: readonly ColumnForm[]): Column[] {
  const columns: Column[] = [];
  for (let col = 0; col < grid.width; col++) {
    const key = keyOf(stack(grid, from, until, col), form);
    if (key === null) continue;
    const last = columns.at(-1);
    if (last?.key === key && last.col + last.span === col)
      columns[columns.length - 1] = { ...last, span: last.span + 1 };
    else if (!columns.some((column) => column.key === key)) columns.push({ key, col, span: 1 });
  }
  return columns;
}

/** Labels of the headings over one slot column, from the top down. */
function stack(grid: Grid, from: number, until: number, col: number): readonly string[] {
  const labels: string[] = [];
  let above: unknown = null;
  for (let row = from; row < until; row++) {
    const cell = grid.at(row, col);
    if (cell === null || cell === above) continue;
    above = cell;
    if (cell.label !== '') labels.push(cell.label);
  }
  return labels;
}

function keyOf(labels: readonly string[], form: readonly ColumnForm[]): string | null {
  const named = namesIn(form);
  for (let length = 1; length <= Math.min(labels.length, 4); length++) {
    const { bare, exact, like } = named(labels.slice(-length).join(''));
    if (exact !== null && !isHalf(bare, labels, length)) return exact;
    if (like !== null) return like;
  }
  return null;
}

/** The columns that a heading names, by its exact words or by their likeness. */
const namesIn = rememberFor((form: readonly ColumnForm[]) => {
  const columns = form.map(({ key, label }) => ({ key, own: readLabel(label).bare, also: ALSO[key] ?? [] }));
  return remember((heading) => {
    const { bare } = readLabel(heading);
    const exact = columns.find(({ own, also }) => bare === own || also.includes(bare));
    const like = columns.find(({ own }) => likeness(bare, own) >= 0.75);
    return { bare, exact: exact?.key ?? null, like: like?.key ?? null };
  });
});

/** 企业 below 商业 is the second half of one heading, no heading of its own. */
const isHalf = (bare: string, labels: readonly string[], length: number): boolean =>
  bare.length === 2 && (bare === '企业' || bare === '机构' || bare === '组织') && labels.length > length;

function fillBetween(known: readonly Column[], form: readonly ColumnForm[]): readonly Column[] {
  const filled: Column[] = [];
  for (const [index, { key }] of form.entries()) {
    const found = known.find((column) => column.key === key);
    if (found !== undefined) {
      filled.push(found);
      continue;
    }
    const before = filled.at(-1);
    const next = form.slice(index + 1).find((column) => known.some((other) => other.key === column.key));
    const after = known.find((column) => column.key === next?.key);
    if (before === undefined || after === undefined) continue;
    const missing = form.findIndex((column) => column.key === after.key) - index;
    const room = after.col - (before.col + before.span);
    if (room === missing) filled.push({ key, col: before.col + before.span, span: 1 });
  }
  return filled;
}
