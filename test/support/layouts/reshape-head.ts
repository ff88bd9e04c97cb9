import type { FormCell, FormRow, FormTable } from './define.ts';
import { labelCell } from './form-tables.ts';

/** 商业企业 as 商业 above 企业: the last heading row of the requests table becomes two. */
export function labelsOverTwoRows(table: FormTable): FormTable[] {
  if (table.key !== 'requests') return [table];
  const [top = [], middle = [], kinds = []] = table.rows;
  const upper = kinds.map((cell) => ({ ...cell, text: cell.text.slice(0, Math.ceil(cell.text.length / 2)) }));
  const lower = kinds.map((cell) => ({ ...cell, text: cell.text.slice(Math.ceil(cell.text.length / 2)) }));
  const taller = (row: FormRow) =>
    row.map((cell) => (cell.rowspan > 1 ? { ...cell, rowspan: cell.rowspan + 1 } : cell));
  return [
    {
      ...table,
      headRows: table.headRows + 1,
      rows: [taller(top), taller(middle), upper, lower, ...table.rows.slice(3)],
    },
  ];
}

/** Reviews and both kinds of suit side by side, no row saying 行政诉讼. */
export function withoutSuitRow(table: FormTable): FormTable[] {
  if (table.key !== 'litigation') return [table];
  const [, second = [], third = [], figures = []] = table.rows;
  const outcomes = second.slice(0, 5).map((cell) => ({ ...cell, rowspan: 1 }));
  const top = [labelCell('行政复议', 5), ...second.slice(5)];
  return [{ ...table, headRows: 2, rows: [top, [...outcomes, ...third], figures] }];
}

/** The litigation table on its side: case and outcome in the first columns, fifteen rows with a figure each. */
export function onItsSide(table: FormTable): FormTable[] {
  if (table.key !== 'litigation') return [table];
  const [, second = [], , figures = []] = table.rows;
  const outcomes = second.slice(0, 5).map((cell) => cell.text);
  const lead = (index: number): FormCell[] => {
    if (index === 0) return [labelCell('行政复议', 2, 5)];
    if (index === 5) return [labelCell('行政诉讼', 1, 10), labelCell('未经复议直接起诉', 1, 5)];
    return index === 10 ? [labelCell('复议后起诉', 1, 5)] : [];
  };
  const rows = figures.map((figure, index) => [...lead(index), labelCell(outcomes[index % 5] ?? ''), figure]);
  return [{ ...table, headRows: 0, rows }];
}

const widened = (row: FormRow, at: number): FormRow =>
  row.map((cell, index) => (index === at ? { ...cell, colspan: cell.colspan + 1 } : cell));

/**
 * Borders dragged by hand: each row is one column wider than its cells need, and another cell takes the room.
 * Only the order of the cells in a row tells its columns.
 */
export function movingColumns(table: FormTable): FormTable[] {
  if (table.key === 'litigation') return [table];
  const rows = table.rows.map((row, index) => {
    if (row.length === 1) return widened(row, 0);
    if (table.key === 'proactive') return widened(row, index % 2);
    if (index < table.headRows) return widened(row, index === 0 ? 0 : -1);
    const firstFigure = row.findIndex((cell) => cell.id !== null);
    return widened(row, index % 5 === 4 ? firstFigure : firstFigure - 1);
  });
  return [{ ...table, rows }];
}
