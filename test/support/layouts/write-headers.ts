import type { FormCell, FormTable } from './define.ts';
import { escapeHtml } from './html.ts';
import { htmlTable } from './write-table.ts';

const isLabel = (cell: FormCell) => cell.id === null;

/** Puts a mark between every so many characters of the labels. */
const labelsCut = (table: FormTable, size: number, mark: string) =>
  htmlTable(table, {
    content: (text, cell) => {
      const pieces = isLabel(cell) ? (text.match(new RegExp(`.{1,${size}}`, 'gu')) ?? []) : [text];
      return pieces.map(escapeHtml).join(mark);
    },
  });

/** Labels with a `<br>` after every second character. */
export const brokenLabels = (table: FormTable): string => labelsCut(table, 2, '<br>\n');

/** Labels of one character a line, as for narrow columns. */
export const verticalLabels = (table: FormTable): string => labelsCut(table, 1, '<br/>');

/** Labels of one character a paragraph. */
export const labelsInParagraphs = (table: FormTable): string => labelsCut(table, 1, '</p><p>');

/** White space of every kind inside labels and round figures. */
export const spacedOut = (table: FormTable): string =>
  htmlTable(table, {
    content: (text, cell) =>
      isLabel(cell)
        ? `\n\t　${[...text].map(escapeHtml).join('&ensp;')}&nbsp;\n`
        : `&nbsp;　${escapeHtml(text)} \n`,
  });
