import type { FormTable } from './define.ts';
import { element, escapeHtml } from './html.ts';
import { blanksForSpans } from './reshape.ts';

/** A table of `div`s, every place of the rectangle a cell. `row` and `cell` are attributes. */
function divRows(table: FormTable, row: string, cell: string): string {
  return blanksForSpans(table)
    .flatMap((part) => part.rows)
    .map((cells) =>
      element('div', row, cells.map(({ text }) => element('div', cell, escapeHtml(text))).join('')),
    )
    .join('\n');
}

/** `display: table` said in style attributes. */
export const styledDivs = (table: FormTable): string =>
  element(
    'div',
    'style="display:table;width:100%"',
    divRows(table, 'style="display: table-row"', 'style="display:table-cell;border:1px solid #999"'),
  );

/** ARIA roles in place of table elements. */
export const roleDivs = (table: FormTable): string =>
  element('div', 'role="table"', divRows(table, 'role="row"', 'role="cell"'));

/** Rows as flex boxes of a page builder: only the class names speak of rows. */
export const plainDivs = (table: FormTable): string =>
  element(
    'div',
    'class="tb-wrap"',
    divRows(table, 'class="tb-line" style="display:flex"', 'class="tb-item" style="flex:1"'),
  );
