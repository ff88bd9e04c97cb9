import { describe, expect, it } from 'vitest';
import { gridsOf, tableOf } from '../../test/support/page-of.ts';
import { readFigure } from '../text/figure.ts';
import type { EditionId } from './define.ts';
import { EDITIONS } from './editions/index.ts';
import { matchProactive } from './proactive.ts';

type Row = readonly (string | number)[];

function read(edition: EditionId, ...tables: readonly (readonly Row[])[]) {
  const match = matchProactive(
    gridsOf(tables.map((rows) => tableOf(...rows)).join('')),
    EDITIONS[edition].tables.proactive,
  );
  return {
    found: match !== null,
    cells: Object.fromEntries(
      (match?.cells ?? []).map(({ id, cell, unit }) => [
        id.replace('proactive.', ''),
        readFigure(cell.text, unit).value,
      ]),
    ),
    odd: (match?.oddities ?? []).map(({ kind, key }) => `${kind} ${key}`),
  };
}

const FORM_2021: readonly Row[] = [
  ['4*第二十条第（一）项'],
  ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
  ['规章', 0, 1, 2],
  ['行政规范性文件', 3, 4, 5],
  ['4*第二十条第（五）项'],
  ['信息内容', '3*本年处理决定数量'],
  ['行政许可', '3*6'],
  ['4*第二十条第（六）项'],
  ['信息内容', '3*本年处理决定数量'],
  ['行政处罚', '3*7'],
  ['行政强制', '3*8'],
  ['4*第二十条第（八）项'],
  ['信息内容', '3*本年收费金额（单位：万元）'],
  ['行政事业性收费', '3*9.5'],
];
const DUE_2021 = {
  'regulations.made': 0,
  'regulations.repealed': 1,
  'regulations.inForce': 2,
  'normativeDocuments.made': 3,
  'normativeDocuments.repealed': 4,
  'normativeDocuments.inForce': 5,
  'licensing.decisions': 6,
  'penalties.decisions': 7,
  'coercion.decisions': 8,
  'fees.amount': 9.5,
};

describe('matchProactive', () => {
  it('reads every cell of the form of 2021', () => {
    expect(read('2021', FORM_2021)).toMatchObject({ cells: DUE_2021, odd: [] });
  });

  it('reads it as four tables', () => {
    const parts = [FORM_2021.slice(0, 4), FORM_2021.slice(4, 7), FORM_2021.slice(7, 11), FORM_2021.slice(11)];
    expect(read('2021', ...parts)).toMatchObject({ cells: DUE_2021, odd: [] });
  });

  it('reads blank cells in place of a span', () => {
    const rows = FORM_2021.map(
      ([label = '', ...values]): Row =>
        values.length === 1 ? [label, String(values[0]).replace('3*', ''), '', ''] : [label, ...values],
    );
    expect(read('2021', rows)).toMatchObject({ cells: DUE_2021, odd: [] });
  });

  it('reads headings as agencies word them', () => {
    const rows = FORM_2021.map((row, at) =>
      at === 1 ? ['信息内容', '本年度制发数', '本年废止数', '现行有效件'] : row,
    );
    expect(read('2021', rows)).toMatchObject({ cells: DUE_2021, odd: [] });
  });

  it('turns 元 into 万元 in the column of 万元', () => {
    const rows = FORM_2021.map((row, at): Row => (at === 13 ? ['行政事业性收费', '3*251000元'] : row));
    expect(read('2021', rows).cells['fees.amount']).toBe(25.1);
  });

  it('says which row and which column is missing', () => {
    const cut = (row: Row, at: number): Row => (at > 0 && at < 4 ? row.slice(0, 3) : row);
    expect(
      read(
        '2021',
        FORM_2021.filter((_, at) => at !== 10),
      ).odd,
    ).toEqual(['rowMissing coercion']);
    expect(read('2021', FORM_2021.map(cut)).odd).toEqual([
      'columnMissing regulations.inForce',
      'columnMissing normativeDocuments.inForce',
    ]);
  });

  it('uses no figure of a short row', () => {
    const rows = FORM_2021.map((row, at) => (at === 2 ? row.slice(0, 3) : row));
    const { cells, odd } = read('2021', rows);
    expect(odd).toEqual(['rowLength regulations']);
    expect(Object.keys(cells)).toHaveLength(7);
  });

  it('uses no figure without headings', () => {
    expect(
      read('2021', [
        ['规章', 1, 2, 3],
        ['行政规范性文件', 4, 5, 6],
      ]),
    ).toMatchObject({ cells: {} });
  });

  it('is no other table', () => {
    expect(
      read('2021', [
        ['序号', '部门'],
        ['1', '办公室'],
      ]).found,
    ).toBe(false);
  });
});

const FORM_2019: readonly Row[] = [
  ['4*第二十条第（一）项'],
  ['信息内容', '本年新制作数量', '本年新公开数量', '对外公开总数量'],
  ['规章', 0, 1, 2],
  ['规范性文件', 3, 4, 5],
  ['4*第二十条第（五）项'],
  ['信息内容', '上一年项目数量', '本年增/减', '处理决定数量'],
  ['行政许可', 72, '-3', 322],
  ['其他对外管理服务事项', 8, '增5', 93],
  ['4*第二十条第（六）项'],
  ['信息内容', '上一年项目数量', '本年增/减', '处理决定数量'],
  ['行政处罚', 1, '+1', 2],
  ['行政强制', 3, '减1', 4],
  ['4*第二十条第（八）项'],
  ['信息内容', '上一年项目数量', '2*本年增/减'],
  ['行政事业性收费', 6, '2*0'],
  ['4*第二十条第（九）项'],
  ['信息内容', '采购项目数量', '2*采购总金额'],
  ['政府集中采购', 7, '2*477.35'],
];

describe('matchProactive, form of 2019', () => {
  it('reads every cell, signed changes too', () => {
    const { cells, odd } = read('2019', FORM_2019);
    expect(odd).toEqual([]);
    expect(cells).toMatchObject({
      'normativeDocuments.totalDisclosed': 5,
      'licensing.change': -3,
      'otherServices.change': 5,
      'penalties.change': 1,
      'coercion.change': -1,
      'fees.change': 0,
      'procurement.projects': 7,
      'procurement.amount': 477.35,
    });
    expect(Object.keys(cells)).toHaveLength(22);
  });

  it('tells 本年新 from 本年新 by the order', () => {
    const rows = FORM_2019.map((row, at) =>
      at === 1 ? ['信息内容', '本年新', '本年新', '对外公开总数量'] : row,
    );
    expect(read('2019', rows)).toEqual(read('2019', FORM_2019));
  });

  it('takes the unit from the page where the form has none', () => {
    const rows = FORM_2019.map(
      (row, at): Row =>
        at === 16
          ? ['信息内容', '采购项目数量', '2*采购总金额（万元）']
          : at === 17
            ? ['政府集中采购', 7, '2*251000元']
            : row,
    );
    expect(read('2019', rows).cells['procurement.amount']).toBe(25.1);
  });
});
