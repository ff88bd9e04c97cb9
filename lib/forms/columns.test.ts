import { describe, expect, it } from 'vitest';
import { gridOf, tableOf } from '../../test/support/page-of.ts';
import { headedColumns } from './columns.ts';
import { APPLICANTS } from './editions/shared.ts';

const KINDS = ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'];
const ALL = APPLICANTS.map(({ key }) => key);

/** Columns that the heading rows of a table show, as `key@slot`. */
const headed = (...rows: readonly (readonly string[])[]) => {
  const grid = gridOf(tableOf(...rows));
  return headedColumns(grid, 0, grid.rows.length, APPLICANTS).map(({ key, col }) => `${key}@${col}`);
};
const inOrder = (keys: readonly string[], from = 1) => keys.map((key, index) => `${key}@${index + from}`);

describe('headedColumns', () => {
  it('reads the form as printed', () => {
    const rows = [['3/勾稽', '7*申请人情况'], ['2/自然人', '5*法人或其他组织', '2/总计'], KINDS];
    expect(headed(...rows)).toEqual(inOrder(ALL));
  });

  it('reads one row of headings', () => {
    expect(headed(['项目', '自然人', ...KINDS, '合计'])).toEqual(inOrder(ALL));
  });

  it('joins a heading that is split over two rows', () => {
    const halves = [
      ['', '自然人', '商业', '科研', '社会公益', '法律服务', '其他', '总计'],
      ['', '', '企业', '机构', '组织', '机构', '', ''],
    ];
    expect(headed(...halves)).toEqual(inOrder(ALL));
  });

  it('reads columns in whatever order the page has them', () => {
    expect(headed(['', '总计', '自然人', ...KINDS])).toEqual(inOrder(['total', ...ALL.slice(0, 6)]));
  });

  it('leaves out a column that the page lacks', () => {
    const due = ALL.filter((key) => key !== 'legalServiceOrganisation');
    expect(headed(['', '自然人', ...KINDS.filter((kind) => kind !== '法律服务机构'), '总计'])).toEqual(
      inOrder(due),
    );
  });

  it('fills in headings that cannot be read only between neighbours that can', () => {
    expect(
      headed(['', '自然人', '商业企业', '〇〇', '社会公益组织', '法律服务机构', '其他', '总计']),
    ).toEqual(inOrder(ALL));
    const cut = ['', '〇〇', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
    expect(headed(cut)).toEqual(inOrder(ALL.slice(1), 2));
  });

  it('does not guess from position where most headings are unknown', () => {
    expect(headed(['', '自然人', '甲', '乙', '丙', '丁', '戊', '总计'])).toEqual([
      'naturalPerson@1',
      'total@7',
    ]);
  });
});
