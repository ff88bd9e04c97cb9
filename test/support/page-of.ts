import { type Flow, readFlow } from '../../lib/grid/flow.ts';
import type { Grid } from '../../lib/grid/grid.ts';
import { parsePage } from '../../lib/page/parse.ts';

/** The flow of a page, or a piece of one, written as HTML. */
export const flowOf = (html: string): Flow => readFlow(parsePage(html));

/** The grids of its tables. */
export const gridsOf = (html: string): readonly Grid[] =>
  flowOf(html).flatMap((item) => (item.kind === 'table' ? [item.grid] : []));

/** The grid of its only table. @throws when there is none */
export function gridOf(html: string): Grid {
  const [grid] = gridsOf(html);
  if (grid === undefined) throw new Error(`no table in: ${html}`);
  return grid;
}

/** A table of rows of texts. `2*text` is a cell over two columns, `2/text` one over two rows. */
export function tableOf(...rows: readonly (readonly (string | number)[])[]): string {
  const cell = (content: string | number) => {
    const [, size, kind, text] = /^(\d)([*/])(.*)$/.exec(String(content)) ?? [null, '', '', content];
    const span = kind === '*' ? ` colspan="${size}"` : kind === '/' ? ` rowspan="${size}"` : '';
    return `<td${span}>${text}</td>`;
  };
  return `<table>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`;
}

/** What each slot of a grid shows, row by row; `.` for a hole. */
export const slotsOf = (grid: Grid): readonly string[] =>
  grid.rows.map((_, row) =>
    Array.from({ length: grid.width }, (_, col) => grid.at(row, col)?.text ?? '.').join('|'),
  );

/** Texts and kinds of a flow, top to bottom. */
export const outlineOf = (flow: Flow): readonly string[] =>
  flow.map((item) =>
    item.kind === 'text' ? item.text : item.kind === 'table' ? '[table]' : `[${item.kind} ${item.name}]`,
  );
