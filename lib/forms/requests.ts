import type { Grid, GridCell } from '../grid/grid.ts';
import { rememberFor } from '../text/remember.ts';
import { addedFrom, assign, type Column } from './assign.ts';
import { cellId, type TableForm } from './define.ts';
import { type Line, linesOf, targetsOf, valuesAfter } from './line.ts';
import { type MatchedCell, oddity, type TableMatch, type TableOddity } from './match.ts';
import { pairLines } from './pair.ts';
import { columnsOf, type Row } from './request-columns.ts';

/** Other wordings of row labels, bare. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  newlyReceived: ['本年新收', '本年新收申请数量'],
  carriedIn: ['上年结转', '上年结转申请数量'],
  other: ['其它处理'],
  'other.misc': ['其它', '其他情形'],
  resultTotal: ['合计', '办理结果总计', '共计'],
  carriedOut: ['结转下年度', '结转下年', '结转下年继续办理'],
};

/** Fewer recognised rows than this are some other table. */
const LEAST_ROWS = 4;

/** Reads table three from the grids of a page; null when none of them is it. Never throws. */
export function matchRequests(grids: readonly Grid[], form: TableForm): TableMatch | null {
  const lines = grids.flatMap(linesOf).filter(({ cells }) => cells.length > 1);
  const rows = pairRows(lines, form);
  if (rows.length < LEAST_ROWS) return null;
  const used = [...new Set(rows.map(({ line }) => line.grid))];
  const columns = columnsOf(grids, rows, form.rows[0]?.columns ?? []);
  const added = new Map([...columns].map(([grid, due]) => [grid, addedFrom(due, headingCells(grid, rows))]));
  const cells: MatchedCell[] = [];
  const odd: TableOddity[] = [...unpaired(lines, rows, form), ...missingColumns(columns, form)];
  for (const row of rows) {
    const due = columns.get(row.line.grid) ?? [];
    const found = assign(due, row.values, added.get(row.line.grid));
    if (found === null && due.length > 0)
      odd.push(row.line.grid.loose ? unclear(row) : rowLength(row, due.length));
    for (const [index, cell] of (found ?? []).entries())
      cells.push({ id: cellId('requests', row.key, due[index]?.key ?? ''), cell, unit: null });
  }
  return { key: 'requests', grids: used, cells, oddities: odd };
}

/** The cells above the first row that a grid holds. */
const headingCells = (grid: Grid, rows: readonly Row[]): readonly GridCell[] =>
  grid.rows.slice(0, rows.find(({ line }) => line.grid === grid)?.line.row ?? 0).flat();

const targets = rememberFor((form: TableForm) => targetsOf(form.rows, ALSO));

const pairRows = (lines: readonly Line[], form: TableForm): readonly Row[] =>
  pairLines(lines, targets(form)).map(({ row, at, line, label }) => ({
    key: form.rows[row]?.key ?? '',
    at,
    line,
    values: valuesAfter(line, label),
  }));

function missingColumns(columns: ReadonlyMap<Grid, readonly Column[]>, form: TableForm): TableOddity[] {
  const found = [...columns.values()];
  if (found.some((list) => list.length === 0)) return [oddity('columnsUnclear', '')];
  return (form.rows[0]?.columns ?? [])
    .filter(({ key }) => !found.every((list) => list.some((column) => column.key === key)))
    .map(({ key }) => oddity('columnMissing', key));
}

/** Rows of the form without a line: unclear where an unrecognised line with values stands in their place. */
function unpaired(lines: readonly Line[], rows: readonly Row[], form: TableForm): TableOddity[] {
  const result: TableOddity[] = [];
  const grids = new Set(rows.map(({ line }) => line.grid));
  let above = -1;
  for (const { key } of form.rows) {
    const row = rows.find((other) => other.key === key);
    if (row !== undefined) {
      above = row.at;
      continue;
    }
    const below = rows.find(({ at }) => at > above)?.at ?? lines.length;
    const stranger = lines.slice(above + 1, below).find((line) => grids.has(line.grid) && holdsFigures(line));
    result.push(oddity(stranger ? 'rowUnclear' : 'rowMissing', key, stranger?.cells[0]?.node ?? null));
  }
  return result;
}

/** A line that looks like a row of values: mostly cells without words. */
const holdsFigures = (line: Line): boolean => {
  const own = line.cells.filter(({ row }) => row === line.row);
  return own.length > 4 && own.filter(({ label }) => /^[\d.,/+-]+$/.test(label)).length * 2 > own.length;
};

const unclear = (row: Row): TableOddity => oddity('rowUnclear', row.key, row.line.cells[0]?.node ?? null);

const rowLength = (row: Row, due: number): TableOddity => ({
  ...oddity('rowLength', row.key, row.line.cells.find(({ row: at }) => at === row.line.row)?.node ?? null),
  found: row.values.length,
  due,
});
