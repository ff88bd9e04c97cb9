import type { AuditResult } from '../audit/result.ts';
import { splitCellId, type TableForm } from '../forms/define.ts';
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

const STATES = {
  number: text('数字', 'number'),
  blank: text('空白', 'blank'),
  unreadable: text('无法识别', 'unreadable'),
} as const;

/** The columns of the list of cells. */
export const CELL_FIELDS: readonly Field<CellRecord>[] = [
  { name: 'id', title: text('编号', 'Id'), type: 'string', of: ({ id }) => id },
  { name: 'path', title: text('位置', 'Place'), type: 'string', of: ({ path }) => path.join(' / ') },
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
