import type { FormRow, FormTable } from './define.ts';
import { labelCell } from './form-tables.ts';

/** A row behind the caption 第二十条第（一）项 that the form does not have, and a line of text at the end. */
export function extraRows(table: FormTable): FormTable[] {
  if (table.key !== 'proactive') return [table];
  const at = table.rows.findIndex((row) => row[0]?.text.endsWith('规范性文件')) + 1;
  const extra: FormRow = [labelCell('其他主动公开文件'), labelCell('7'), labelCell('7'), labelCell('7')];
  const note: FormRow = [labelCell('本部门政府信息公开发布总数量（非新闻类、消息类）：18', 4)];
  return [{ ...table, rows: [...table.rows.slice(0, at), extra, ...table.rows.slice(at), note] }];
}

/** The group 三、本年度办理结果 reaches one row too far, into 四. */
export function longRowspan(table: FormTable): FormTable[] {
  if (table.key !== 'requests') return [table];
  const rows = table.rows.map((row) =>
    row.map((cell) => (cell.text.startsWith('三、') ? { ...cell, rowspan: cell.rowspan + 1 } : cell)),
  );
  return [{ ...table, rows }];
}

/** Column labels in a table of their own, above one of figures, as for a head that stays while one scrolls. */
export function headApart(table: FormTable): FormTable[] {
  if (table.key !== 'requests') return [table];
  const [head, body] = [table.rows.slice(0, table.headRows), table.rows.slice(table.headRows)];
  return [
    { ...table, rows: head },
    { ...table, headRows: 0, rows: body },
  ];
}

/** Reviews and suits in a table each. */
export function litigationInTwo(table: FormTable): FormTable[] {
  if (table.key !== 'litigation') return [table];
  const [top = [], second = [], third = [], figures = []] = table.rows;
  const outcomes = second.slice(0, 5).map((cell) => ({ ...cell, rowspan: 1 }));
  return [
    { ...table, headRows: 2, rows: [top.slice(0, 1), outcomes, figures.slice(0, 5)] },
    { ...table, rows: [top.slice(1), second.slice(5), third, figures.slice(5)] },
  ];
}

/** The section's name as first row of its own table. */
export const captionRow =
  (captions: Readonly<Record<string, string>>) =>
  (table: FormTable): FormTable[] => {
    const width = (table.rows[0] ?? []).reduce((sum, cell) => sum + cell.colspan, 0);
    return [
      {
        ...table,
        headRows: table.headRows + 1,
        rows: [[labelCell(captions[table.key] ?? '', width)], ...table.rows],
      },
    ];
  };
