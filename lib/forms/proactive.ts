import type { Grid, GridCell } from '../grid/grid.ts';
import { remember, rememberFor } from '../text/remember.ts';
import { addedFrom, assign, type Column, isAdded } from './assign.ts';
import { cellId, type RowForm, type TableForm } from './define.ts';
import { likeness, readLabel } from './labels.ts';
import { type Line, linesOf, targetsOf, valuesAfter } from './line.ts';
import { type MatchedCell, oddity, type TableMatch, type TableOddity } from './match.ts';
import { pairLines } from './pair.ts';

/** Other wordings of row labels, bare. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  regulations: ['政府规章', '行政规章', '部门规章'],
  normativeDocuments: ['规范性文件', '行政规范性文件'],
  otherServices: ['其他对外管理服务', '其他对外服务管理事项'],
  fees: ['事业性收费', '行政事业收费'],
  procurement: ['集中采购'],
};

/** Fewer recognised rows than this are some other table. */
const LEAST_ROWS = 2;

/** Without groups: their labels (第二十条第（五）项) are often repeated or wrong. */
const targets = rememberFor((form: TableForm) =>
  targetsOf(
    form.rows.map((row) => ({ ...row, groups: [] })),
    ALSO,
  ),
);

/**
 * Reads table two, in one table or in several; null when none of the grids holds it. Never throws.
 *
 * @param lines of the grids, where they are at hand
 */
export function matchProactive(
  grids: readonly Grid[],
  form: TableForm,
  lines: readonly Line[] = linesOf(grids),
): TableMatch | null {
  const pairs = pairLines(lines, targets(form));
  if (pairs.length < LEAST_ROWS) return null;

  const cells: MatchedCell[] = [];
  const odd: TableOddity[] = [];
  const used = new Set<Grid>();
  for (const [index, row] of form.rows.entries()) {
    const pair = pairs.find((other) => other.row === index);
    if (pair === undefined) {
      odd.push(oddity('rowMissing', row.key));
      continue;
    }
    const { line, at, label } = pair;
    used.add(line.grid);
    const read = readRow(row, line, label, headingAbove(lines, at));
    cells.push(...read.cells);
    odd.push(...read.oddities);
  }
  return { key: 'proactive', grids: [...used], cells, oddities: odd };
}

/** The nearest line above, in the same grid, that begins with 信息内容 or holds no figures. */
function headingAbove(lines: readonly Line[], at: number): Line | null {
  const grid = lines[at]?.grid;
  for (let index = at - 1; index >= 0; index--) {
    const line = lines[index];
    if (line === undefined || line.grid !== grid) return null;
    if (line.labels[0]?.bare.startsWith('信息内容')) return line;
    if (line.labels.length > 1 && line.labels.every(({ bare }) => !/\d/.test(bare))) {
      if (line.labels.some(({ bare }) => /^本年|现行有效|公开总数|项目数量|处理决定/.test(bare))) return line;
    }
  }
  return null;
}

type RowReading = Pick<TableMatch, 'cells' | 'oddities'>;

function readRow(row: RowForm, line: Line, label: number, heading: Line | null): RowReading {
  const values = valuesAfter(line, label);
  const columns = heading === null ? null : headings(row, heading);
  if (columns === null)
    return { cells: [], oddities: [oddity('rowUnclear', row.key, values[0]?.node ?? null)] };
  const found = assign(columns, values, addedFrom(columns, heading?.cells ?? []));
  if (found === null && line.grid.loose) return { cells: [], oddities: [oddity('rowUnclear', row.key)] };
  if (found === null) {
    const length = { ...oddity('rowLength', row.key, line.cells[label]?.node ?? null), found: values.length };
    return { cells: [], oddities: [{ ...length, due: columns.length }] };
  }
  const cells = found.map((cell, index): MatchedCell => {
    const key = columns[index]?.key ?? '';
    return { id: cellId('proactive', row.key, key), cell, unit: unitOf(row, key, heading, cell) };
  });
  const present = new Set(columns.map(({ key }) => key));
  const missing = row.columns.filter(({ key }) => !present.has(key)).map(({ key }) => `${row.key}.${key}`);
  return { cells, oddities: missing.map((key) => oddity('columnMissing', key)) };
}

/**
 * The form's columns under this heading. Labels decide; where one is cut short (本年新 twice) the order of the
 * form does, provided that there are exactly as many headings as columns and no label says otherwise.
 */
function headings(row: RowForm, heading: Line): readonly Column[] | null {
  const cells = heading.cells.filter((cell, index) => index > 0 && cell.label !== '' && !isAdded(cell));
  const inOrder = cells.length === row.columns.length;
  const columns: Column[] = [];
  for (const [index, cell] of cells.entries()) {
    const { bare } = readLabel(cell.label);
    const expected = row.columns[index];
    const form = likest(row)(bare) ?? (inOrder && isPartOf(bare, expected?.label) ? expected : undefined);
    if (form !== undefined && !columns.some(({ key }) => key === form.key))
      columns.push({ key: form.key, col: cell.col, span: cell.colSpan });
  }
  return columns.length > 0 ? columns : null;
}

/** The column that a bare heading resembles more than the others; null where there is none, or several. */
const likest = rememberFor(({ columns }: RowForm) => {
  const labels = columns.map(({ label }) => readLabel(label).bare);
  return remember((bare) => {
    const scores = labels.map((label) => likeness(bare, label));
    const top = Math.max(...scores);
    const alone = top > 0 && scores.filter((score) => score === top).length === 1;
    return alone ? (columns[scores.indexOf(top)] ?? null) : null;
  });
});

const isPartOf = (bare: string, label: string | undefined): boolean =>
  label !== undefined && bare.length > 1 && readLabel(label).bare.includes(bare);

/** 万元 where the form says so, or the page's own heading over this cell does. */
function unitOf(row: RowForm, key: string, heading: Line | null, cell: GridCell): '万元' | null {
  const form = row.columns.find((column) => column.key === key)?.label ?? '';
  const printed =
    heading?.cells.find(({ col, colSpan }) => cell.col >= col && cell.col < col + colSpan)?.text ?? '';
  return form.includes('万元') || printed.includes('万元') ? '万元' : null;
}
