import { cellId, type RowForm, type TableForm, type TableKey } from '../../../lib/forms/define.ts';
import { EDITIONS } from '../../../lib/forms/editions/index.ts';
import type { SampleReport } from '../report-builder/types.ts';
import type { FormCell, FormRow, FormTable } from './define.ts';

export const labelCell = (text: string, colspan = 1, rowspan = 1): FormCell => ({
  text,
  id: null,
  rowspan,
  colspan,
});

/** The figures of a row that the report has; its last cell fills the table's width. */
function figureCells(report: SampleReport, table: TableKey, row: RowForm, width: number): FormCell[] {
  return row.columns.flatMap(({ key }, index) => {
    const id = cellId(table, row.key, key);
    const text = report.cells.get(id);
    const colspan = index === row.columns.length - 1 ? width - index : 1;
    return text === undefined ? [] : [{ text, id, rowspan: 1, colspan }];
  });
}

const rowsWithFigures = (report: SampleReport, form: TableForm) =>
  form.rows.filter((row) => row.columns.some(({ key }) => report.cells.has(cellId(form.key, row.key, key))));

/** 主动公开: per caption a line over the whole width, the column labels, the rows. */
function proactiveTable(report: SampleReport, form: TableForm): FormTable {
  const width = 3;
  const rows: FormRow[] = [];
  let caption = '';
  for (const row of rowsWithFigures(report, form)) {
    const own = row.groups[0] ?? '';
    if (own !== caption) {
      caption = own;
      rows.push([labelCell(caption, width + 1)]);
      const labels = row.columns.map(({ label }, index, all) =>
        labelCell(label, index === all.length - 1 ? width - index : 1),
      );
      rows.push([labelCell('信息内容'), ...labels]);
    }
    rows.push([labelCell(row.label), ...figureCells(report, form.key, row, width)]);
  }
  return { key: form.key, headRows: 2, rows };
}

const APPLICANT_HEAD: readonly FormRow[] = [
  [
    labelCell('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 3, 3),
    labelCell('申请人情况', 7),
  ],
  [labelCell('自然人', 1, 2), labelCell('法人或其他组织', 5), labelCell('总计', 1, 2)],
  ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'].map((label) => labelCell(label)),
];

/** How many rows from `index` on stand under the same group at that depth. */
function groupHeight(rows: readonly RowForm[], index: number, depth: number): number {
  const path = (row: RowForm | undefined) => row?.groups.slice(0, depth + 1).join('|');
  let height = 1;
  while (path(rows[index + height]) === path(rows[index])) height += 1;
  return height;
}

/** 申请: three label columns, the outer groups spanning their rows. */
function requestsTable(report: SampleReport, form: TableForm): FormTable {
  const rows = rowsWithFigures(report, form);
  const body = rows.map((row, index): FormRow => {
    const before = rows[index - 1];
    const groups = row.groups.flatMap((group, depth) => {
      const same = before?.groups.slice(0, depth + 1).join('|') === row.groups.slice(0, depth + 1).join('|');
      return same ? [] : [labelCell(group, 1, groupHeight(rows, index, depth))];
    });
    return [...groups, labelCell(row.label, 3 - row.groups.length), ...figureCells(report, form.key, row, 7)];
  });
  return { key: form.key, headRows: APPLICANT_HEAD.length, rows: [...APPLICANT_HEAD, ...body] };
}

/** 行政复议、行政诉讼: three heading rows and one row of fifteen figures. */
function litigationTable(report: SampleReport, form: TableForm): FormTable {
  const outcomes = (form.rows[0]?.columns ?? []).map(({ label }) => label);
  const head: FormRow[] = [
    [labelCell('行政复议', 5), labelCell('行政诉讼', 10)],
    [
      ...outcomes.map((label) => labelCell(label, 1, 2)),
      labelCell('未经复议直接起诉', 5),
      labelCell('复议后起诉', 5),
    ],
    [...outcomes, ...outcomes].map((label) => labelCell(label)),
  ];
  const figures = form.rows.flatMap((row) => figureCells(report, form.key, row, 5));
  return { key: form.key, headRows: head.length, rows: [...head, figures] };
}

const WRITERS = { proactive: proactiveTable, requests: requestsTable, litigation: litigationTable };

/** The table as the notice prints it, with right spans; null where the report has none of its figures. */
export function formTable(report: SampleReport, key: TableKey): FormTable | null {
  const form = EDITIONS[report.edition].tables[key];
  return rowsWithFigures(report, form).length === 0 ? null : WRITERS[key](report, form);
}
