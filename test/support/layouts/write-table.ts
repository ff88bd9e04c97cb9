import type { FormCell, FormTable } from './define.ts';
import { element, escapeHtml } from './html.ts';

/** How a layout writes its tables. Attributes without leading space; contents are HTML. */
export interface TableStyle {
  readonly table?: string;
  readonly row?: string;
  readonly cell?: string;
  /** Inside of a cell. */
  readonly content?: (text: string, cell: FormCell) => string;
  /** Written between the table's tag and its first row. */
  readonly before?: string;
  /** Further cells at the end of every row. */
  readonly afterCells?: string;
  /** Further rows. */
  readonly afterRows?: string;
  /** Head rows in `thead` with `th`. */
  readonly sections?: true;
  readonly caption?: (table: FormTable) => string;
}

const span = (name: string, size: number) => (size === 1 ? [] : [`${name}="${size}"`]);

function writeCell(cell: FormCell, name: string, style: TableStyle): string {
  const attributes = [style.cell ?? '', ...span('rowspan', cell.rowspan), ...span('colspan', cell.colspan)];
  const content = style.content ?? escapeHtml;
  return element(name, attributes.filter(Boolean).join(' '), content(cell.text, cell));
}

/** A table element in the given style. */
export function htmlTable(table: FormTable, style: TableStyle = {}): string {
  const rows = table.rows.map((row, index) => {
    const name = style.sections && index < table.headRows ? 'th' : 'td';
    const cells = row.map((cell) => writeCell(cell, name, style)).join('');
    return element('tr', style.row ?? '', cells + (style.afterCells ?? ''));
  });
  const head = rows.slice(0, table.headRows).join('\n');
  const body = rows.slice(table.headRows).join('\n') + (style.afterRows ?? '');
  const inside = style.sections
    ? `<thead>${head}</thead>\n<tbody>${body}</tbody>`
    : `<tbody>${head}\n${body}</tbody>`;
  return element(
    'table',
    style.table ?? 'border="1" cellspacing="0"',
    `${style.caption?.(table) ?? ''}${style.before ?? ''}${inside}`,
  );
}
