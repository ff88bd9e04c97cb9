import type { FormRow, FormTable } from './define.ts';
import { labelCell } from './form-tables.ts';

/** What agencies write beside a row; a figure among it is no figure of the form. */
const REMARKS = ['', '含网上申请', '0', '3', '详见附件', '与上年持平'];

const remark = (at: number) => labelCell(REMARKS[at % REMARKS.length] ?? '');

/** A column 备注 to the right of the form's, and a row 备注 below. */
export function withRemarks(table: FormTable): FormTable[] {
  const { key, headRows, rows } = table;
  const width = (rows[0] ?? []).reduce((sum, cell) => sum + cell.colspan, 0);
  const isHead = (row: FormRow) => row.every(({ id }) => id === null);
  const column = rows.map((row, at): FormRow => {
    if (key === 'proactive')
      return [...row, isHead(row) ? labelCell(row.length > 1 ? '备注' : '') : remark(at)];
    if (at === 0) return [...row, labelCell('备注', 1, headRows)];
    return at < headRows ? row : [...row, remark(at)];
  });
  const below: FormRow = [labelCell('备注'), labelCell('其中2件由上级转办', width)];
  return [{ ...table, rows: [...column, below] }];
}
