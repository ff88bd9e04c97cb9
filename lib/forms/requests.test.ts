import { describe, expect, it } from 'vitest';
import { gridsOf, tableOf } from '../../test/support/page-of.ts';
import { EDITIONS } from './editions/index.ts';
import { matchRequests } from './requests.ts';

type Row = readonly (string | number)[];

const FORM = EDITIONS['2021'].tables.requests;
const KINDS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const HEAD: Row = ['项目', ...KINDS];

/** A row for each of the form's, counted through: row r, column c holds 10r+c. */
const ROWS: readonly Row[] = FORM.rows.map(({ label }, row) => [
  label,
  ...KINDS.map((_, column) => 10 * row + column),
]);

/** What is read off tables: cells by id, oddities as `kind key`. */
function read(...tables: readonly (readonly Row[])[]) {
  const match = matchRequests(gridsOf(tables.map((rows) => tableOf(...rows)).join('')), FORM);
  return {
    found: match !== null,
    cells: Object.fromEntries((match?.cells ?? []).map(({ id, cell }) => [id, cell.text])),
    odd: (match?.oddities ?? []).map(({ kind, key }) => `${kind} ${key}`.trim()),
    lengths: (match?.oddities ?? []).flatMap(({ found, due }) => (found === null ? [] : [[found, due]])),
  };
}

const DUE = Object.fromEntries(
  FORM.rows.flatMap(({ key, columns }, row) =>
    columns.map((column, index) => [`requests.${key}.${column.key}`, String(10 * row + index)]),
  ),
);
const dueWithout = (...rows: readonly string[]) =>
  Object.fromEntries(
    Object.entries(DUE).filter(([id]) => !rows.some((row) => id.startsWith(`requests.${row}.`))),
  );

describe('matchRequests', () => {
  it('reads every cell of the form', () => {
    expect(read([HEAD, ...ROWS])).toMatchObject({ cells: DUE, odd: [] });
  });

  it('ignores tables and rows that are none of its own', () => {
    const other = [
      ['序号', '名称', '数量'],
      ['1', '规章', '0'],
      ['2', '文件', '3'],
      ['3', '许可', '4'],
    ];
    expect(
      read(other, [
        ['2023年统计', '', '', '', '', '', '', ''],
        HEAD,
        ...ROWS,
        ['填报人', '', '', '', '', '', '', ''],
      ]),
    ).toMatchObject({ cells: DUE, odd: [] });
    expect(read(other).found).toBe(false);
  });

  it('takes the order of the form where headings have slipped over the labels', () => {
    const slipped: Row[] = [
      ['2*项目', '7*申请人情况'],
      ['2*', '自然人', '5*法人或其他组织', '总计'],
      KINDS.slice(1, 6),
    ];
    const rows = ROWS.map(([label = '', ...figures]) => ['', label, ...figures]);
    expect(read([...slipped, ...rows])).toMatchObject({ cells: DUE, odd: [] });
    expect(read([...slipped, ...rows.map((row) => [...row, ''])])).toMatchObject({ cells: DUE, odd: [] });
  });

  it('does not know the table by three rows', () => {
    expect(read([HEAD, ...ROWS.slice(0, 3)]).found).toBe(false);
  });

  it('tells （六）其他处理/3.其他 from the 其他 of the heading, and （七）总计 from its column', () => {
    const { cells } = read([HEAD, ...ROWS]);
    expect(cells['requests.other.misc.naturalPerson']).toBe(DUE['requests.other.misc.naturalPerson']);
    expect(cells['requests.resultTotal.total']).toBe(DUE['requests.resultTotal.total']);
  });

  it('says which row is missing and reads the others', () => {
    const rows = ROWS.filter(
      ([label]) => label !== '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    );
    expect(read([HEAD, ...rows])).toMatchObject({
      cells: dueWithout('partiallyGranted'),
      odd: ['rowMissing partiallyGranted'],
    });
  });

  it('says that a row is unclear where an unknown line with figures stands in its place', () => {
    const rows = ROWS.map((row, at) => (at === 4 ? ['〇〇〇〇', ...row.slice(1)] : row));
    expect(read([HEAD, ...rows])).toMatchObject({
      cells: dueWithout('denied.stateSecret'),
      odd: ['rowUnclear denied.stateSecret'],
    });
  });

  it('uses no figure of a row that is too short or too long', () => {
    const rows = ROWS.map((row, at) => (at === 2 ? row.slice(0, -1) : at === 19 ? [...row, 9] : row));
    expect(read([HEAD, ...rows])).toMatchObject({
      cells: dueWithout('granted', 'notProcessed.reconfirmation'),
      odd: ['rowLength granted', 'rowLength notProcessed.reconfirmation'],
      lengths: [
        [6, 7],
        [8, 7],
      ],
    });
  });

  it('reads a table continued in a second one without headings', () => {
    expect(read([HEAD, ...ROWS.slice(0, 12)], ROWS.slice(12))).toMatchObject({ cells: DUE, odd: [] });
  });

  it('reads headings that stand in a table of their own', () => {
    expect(read([HEAD], ROWS)).toMatchObject({ cells: DUE, odd: [] });
  });

  it('follows columns in another order', () => {
    const turned = (row: Row): Row => [row[0] ?? '', row[7] ?? '', ...row.slice(1, 7)];
    expect(read([turned(HEAD), ...ROWS.map(turned)])).toMatchObject({ cells: DUE, odd: [] });
  });

  it('says which column is missing and reads the others', () => {
    const shorter = (row: Row): Row => row.filter((_, at) => at !== 3);
    const { cells, odd } = read([shorter(HEAD), ...ROWS.map(shorter)]);
    expect(odd).toEqual(['columnMissing researchInstitution']);
    expect(Object.keys(cells)).toHaveLength(25 * 6);
    expect(cells['requests.granted.publicWelfareOrganisation']).toBe(
      DUE['requests.granted.publicWelfareOrganisation'],
    );
  });

  it('uses no figure where there are no headings at all', () => {
    expect(read(ROWS)).toMatchObject({ cells: {}, odd: ['columnsUnclear'] });
  });

  it('keeps blank cells in their places', () => {
    const blank = ROWS.map(
      ([label = '', ...values]): Row => [label, ...values.map((value, at) => (at === 6 ? value : ''))],
    );
    const { cells, odd } = read([HEAD, ...blank]);
    expect(odd).toEqual([]);
    expect(Object.values(cells).filter((text) => text !== '')).toHaveLength(25);
    expect(cells['requests.granted.total']).toBe(DUE['requests.granted.total']);
  });
});
