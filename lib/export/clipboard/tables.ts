import type { AuditResult } from '../../audit/result.ts';
import { TABLE_KEYS } from '../../forms/define.ts';
import { EDITIONS } from '../../forms/editions/index.ts';
import { inert } from '../csv/write.ts';
import { escapeHtml } from '../html.ts';
import { type LaidCell, type LaidTable, layOutForm } from '../layout/lay-out.ts';

type Cells = NonNullable<AuditResult['report']>['cells'];

/**
 * The three tables for a spreadsheet's clipboard: `tsv` as plain text, `html` with the merged cells of the form.
 * Figures as printed, formulas made inert. Empty strings where there is no report. Never throws.
 */
export function tablesForClipboard({ report }: AuditResult): { readonly tsv: string; readonly html: string } {
  if (!report?.edition) return { tsv: '', html: '' };
  const { tables } = EDITIONS[report.edition];
  const laid = TABLE_KEYS.map((key) => layOutForm(tables[key]));
  return {
    tsv: laid.map((table) => tsvOf(table, report.cells)).join('\n'),
    html: laid.map((table) => htmlOf(table, report.cells)).join('<br>'),
  };
}

const shown = ({ text, cell }: LaidCell, cells: Cells): string =>
  inert((text ?? (cell === null ? '' : cells[cell]?.text) ?? '').toWellFormed());

/** A merged cell has its text in its first place, as spreadsheets have it. */
function tsvOf({ caption, width, height, cells: laid }: LaidTable, cells: Cells): string {
  const grid = Array.from({ length: height }, () => Array.from({ length: width }, () => ''));
  for (const cell of laid) {
    const line = grid[cell.row];
    if (line) line[cell.column] = shown(cell, cells).replaceAll(/[\t\r\n]+/g, ' ');
  }
  return [[caption], ...grid].map((line) => `${line.join('\t')}\n`).join('');
}

function htmlOf({ caption, width, height, cells: laid }: LaidTable, cells: Cells): string {
  const rows = Array.from({ length: height }, (_, row) => {
    const line = laid.filter((cell) => cell.row === row);
    return `<tr>${line.map((cell) => tag(cell, shown(cell, cells))).join('')}</tr>`;
  });
  const title = `<tr><th colspan="${width}">${escapeHtml(caption)}</th></tr>`;
  return `<table>${title}${rows.join('')}</table>`;
}

function tag({ kind, rows, columns }: LaidCell, text: string): string {
  const name = kind === 'value' ? 'td' : 'th';
  const spans = `${rows > 1 ? ` rowspan="${rows}"` : ''}${columns > 1 ? ` colspan="${columns}"` : ''}`;
  return `<${name}${spans}>${escapeHtml(text)}</${name}>`;
}
