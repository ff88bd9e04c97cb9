import type { AuditResult } from '../audit/result.ts';
import { type ColumnForm, cellId, type RowForm, TABLE_KEYS, type TableForm } from '../forms/define.ts';
import { EDITIONS } from '../forms/editions/index.ts';
import { type Lang, text } from '../i18n/text.ts';
import { BOM, csvLines } from './csv/write.ts';

type Cells = NonNullable<AuditResult['report']>['cells'];
type Line = readonly string[];

const ITEM = text('项目', 'Item');

/**
 * The three statutory tables as one CSV (RFC 4180: UTF-8 with BOM, CRLF): per table a caption, then for each row of
 * the form the path of its labels and the values as printed. A cell that the page lacks is empty.
 * Safe to open in a spreadsheet: no text of the page is taken for a formula. Only the BOM where there is no report.
 */
export function tablesCsv(result: AuditResult, lang: Lang): string {
  const { report } = result;
  if (!report?.edition) return BOM;
  const { tables } = EDITIONS[report.edition];
  const blocks = TABLE_KEYS.map((key) => tableLines(tables[key], report.cells, lang));
  const lines = blocks.flatMap((block, index) => (index === 0 ? block : [[], ...block]));
  return BOM + csvLines(lines);
}

function tableLines(table: TableForm, cells: Cells, lang: Lang): Line[] {
  const depth = 1 + Math.max(...table.rows.map((row) => row.groups.length));
  const lines: Line[] = [[table.caption]];
  let above = '';
  for (const row of table.rows) {
    const header = row.columns.map(({ label }) => label);
    // The first table changes its columns from item to item: name them anew wherever they change.
    if (header.join() !== above) lines.push([...pad([ITEM[lang]], depth), ...header]);
    above = header.join();
    lines.push([...pad([...row.groups, row.label], depth), ...row.columns.map(printed(table, row, cells))]);
  }
  return lines;
}

const printed =
  (table: TableForm, row: RowForm, cells: Cells) =>
  (column: ColumnForm): string =>
    cells[cellId(table.key, row.key, column.key)]?.text ?? '';

const pad = (labels: readonly string[], depth: number): string[] =>
  Array.from({ length: depth }, (_, index) => labels[index] ?? '');
