import type { FormTable } from './define.ts';
import { element, escapeHtml } from './html.ts';
import { blanksForSpans } from './reshape.ts';

const textRows = (table: FormTable) =>
  blanksForSpans(table).flatMap((part) => part.rows.map((row) => row.map(({ text }) => escapeHtml(text))));

/** One `pre`, cells between tabs, spans as empty cells. */
export const tabbedText = (table: FormTable): string =>
  element(
    'pre',
    '',
    textRows(table)
      .map((row) => row.join('\t'))
      .join('\n'),
  );

/** One `pre`, cells between runs of spaces: empty cells leave no trace. */
export const spacedText = (table: FormTable): string =>
  element(
    'pre',
    '',
    textRows(table)
      .map((row) => row.filter(Boolean).join('    '))
      .join('\n'),
  );

/** A paragraph a row, cells between pipes. */
export const pipedText = (table: FormTable): string =>
  textRows(table)
    .map((row) => element('p', '', `| ${row.join(' | ')} |`))
    .join('\n');

/** A paragraph a cell; empty cells are gone. */
export const cellPerLine = (table: FormTable): string =>
  textRows(table)
    .flatMap((row) => row.filter(Boolean).map((text) => element('p', '', text)))
    .join('\n');
