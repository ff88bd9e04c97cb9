import { describe, expect, it } from 'vitest';
import { gridOf, tableOf } from '../../test/support/page-of.ts';
import { addedFrom, assign, type Column } from './assign.ts';

/** Columns of one slot each, beginning after the label. */
const columns = (...keys: readonly string[]): Column[] =>
  keys.map((key, index) => ({ key, col: index + 1, span: 1 }));

/** What stands in each column of a row; the row's first cell is its label. */
const assigned = (due: readonly Column[], ...row: readonly (string | number)[]) =>
  assign(due, gridOf(tableOf(['行', ...row])).rows[0]?.slice(1) ?? [])?.map(({ text }) => text) ?? null;

describe('assign', () => {
  it('takes as many cells as columns in order', () => {
    expect(assigned(columns('a', 'b', 'c'), 1, '', 3)).toEqual(['1', '', '3']);
  });

  it('in order even where a colspan moved', () => {
    expect(assigned(columns('a', 'b', 'c'), 1, '2*2', 3)).toEqual(['1', '2', '3']);
  });

  it('lets spare blanks at the end go', () => {
    expect(assigned(columns('a', 'b'), 1, 2, '', '')).toEqual(['1', '2']);
  });

  it('lets remarks at the end go', () => {
    expect(assigned(columns('a', 'b'), 1, 2, '含网上2件')).toEqual(['1', '2']);
    expect(assigned(columns('a', 'b'), 1, '无数据')).toEqual(['1', '无数据']);
  });

  it('lets a spare blank of a row go that has slipped to the left', () => {
    const late = columns('a', 'b').map(({ key, col, span }) => ({ key, col: col + 1, span }));
    expect(assigned(late, 1, 2, '')).toEqual(['1', '2']);
  });

  it('takes the figure beside a unit in a cell of its own', () => {
    expect(assigned([{ key: 'a', col: 1, span: 3 }], '2*12', '件')).toEqual(['12']);
  });

  it('leaves out what stands under an added heading', () => {
    const [row] = gridOf(tableOf(['行', 1, 2, 3])).rows;
    const [head] = gridOf(tableOf(['', 'a', 'b', '备注'])).rows;
    const due = columns('a', 'b');
    expect(assign(due, row?.slice(1) ?? [], addedFrom(due, head ?? []))?.map(({ text }) => text)).toEqual([
      '1',
      '2',
    ]);
  });

  it('does not let a spare figure go', () => {
    expect(assigned(columns('a', 'b'), 1, 2, 3)).toBeNull();
  });

  it('gives no column to a row that is short: any of its cells could be the missing one', () => {
    expect(assigned(columns('a', 'b', 'c'), 1, 2)).toBeNull();
    expect(assigned(columns('a', 'b', 'c'))).toBeNull();
  });

  it('goes by place where blanks fill a span', () => {
    const wide = [
      { key: 'a', col: 1, span: 2 },
      { key: 'b', col: 3, span: 1 },
    ];
    expect(assigned(wide, 1, '', 2)).toEqual(['1', '2']);
    expect(assigned(wide, '', 1, 2)).toEqual(['1', '2']);
    expect(assigned(wide, '', '', 2)).toEqual(['', '2']);
  });

  it('does not choose between two figures under one heading', () => {
    expect(
      assigned(
        [
          { key: 'a', col: 1, span: 2 },
          { key: 'b', col: 3, span: 1 },
        ],
        1,
        9,
        2,
      ),
    ).toBeNull();
  });

  it('knows filler before the first column', () => {
    const late = [
      { key: 'a', col: 2, span: 1 },
      { key: 'b', col: 3, span: 1 },
    ];
    expect(assigned(late, '', 1)).toBeNull();
    expect(assigned(late, '', 1, 2)).toEqual(['1', '2']);
  });

  it('needs columns', () => {
    expect(assigned([], 1)).toBeNull();
  });
});
