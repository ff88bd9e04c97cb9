import type { AuditResult } from '../audit/result.ts';
import { splitCellId, type TableForm } from '../forms/define.ts';
import { tableName } from '../forms/describe.ts';
import { EDITIONS } from '../forms/editions/index.ts';
import { text } from '../i18n/text.ts';
import { type Field, SEPARATOR } from './field.ts';

type PrintedCell = NonNullable<AuditResult['report']>['cells'][string];

/** A cell with all that is known of it, ready for a line of a list. */
export interface CellRecord extends PrintedCell {
  readonly id: string;
  readonly table: string;
  readonly row: string;
  readonly column: string;
  /** Labels as the form prints them, outermost first: table, groups, row, column. */
  readonly path: readonly string[];
  /** Ids of the findings that name it. */
  readonly findings: readonly string[];
}

/** Every cell of the report, in the order of the form; none where there is no report. Never throws. */
export function cellRecords({ report, findings }: AuditResult): readonly CellRecord[] {
  if (!report?.edition) return [];
  const { tables } = EDITIONS[report.edition];
  const naming = new Map<string, string[]>();
  for (const { id, cells } of findings)
    for (const cell of cells) naming.set(cell, [...(naming.get(cell) ?? []), id]);
  return Object.entries(report.cells).map(([id, printed]) => {
    const parts = splitCellId(id);
    const path = labelPath(tables[parts.table], parts.row, parts.column);
    return { ...printed, id, ...parts, path, findings: naming.get(id) ?? [] };
  });
}

function labelPath({ caption, rows }: TableForm, row: string, column: string): readonly string[] {
  const form = rows.find(({ key }) => key === row);
  const label = form?.columns.find(({ key }) => key === column)?.label;
  return [caption, ...(form?.groups ?? []), form?.label ?? row, label ?? column];
}

/**
 * Where a finding points to, in the form's own labels: a cell, a row or a table; also what the page lacks. The id itself
 * where the form has no such place.
 */
export function placeName({ report }: AuditResult, id: string): string {
  const form =
    report?.edition &&
    Object.values(EDITIONS[report.edition].tables).find(({ key }) => key === id.split('.')[0]);
  if (!form) return id;
  const table = tableName(form.key)['zh-CN'];
  if (form.key === id) return table;
  const row = form.rows.find(({ key }) => id === `${form.key}.${key}`);
  if (row) return [table, ...row.groups, row.label].join(SAID);
  const parts = splitCellId(id);
  return [table, ...labelPath(form, parts.row, parts.column).slice(1)].join(SAID);
}

/** Between the labels of a place. */
const SAID = ' / ';

const STATES = {
  number: text('数字', 'number'),
  blank: text('空白', 'blank'),
  unreadable: text('无法识别', 'unreadable'),
} as const;

/** The columns of the list of cells. */
export const CELL_FIELDS: readonly Field<CellRecord>[] = [
  { name: 'id', title: text('编号', 'Id'), type: 'string', of: ({ id }) => id },
  { name: 'path', title: text('位置', 'Place'), type: 'string', of: ({ path }) => path.join(SAID) },
  { name: 'text', title: text('原文', 'Printed'), type: 'string', of: (cell) => cell.text },
  { name: 'value', title: text('数值', 'Value'), type: 'number', of: ({ value }) => value },
  {
    name: 'state',
    title: text('状态', 'State'),
    type: 'string',
    of: ({ state }) => state,
    said: ({ state }) => STATES[state],
  },
  {
    name: 'findings',
    title: text('相关发现', 'Findings'),
    type: 'string',
    of: ({ findings }) => findings.join(SEPARATOR),
  },
];
