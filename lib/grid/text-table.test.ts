import { describe, expect, it } from 'vitest';
import { flowOf, slotsOf } from '../../test/support/page-of.ts';
import { textTables } from './text-table.ts';

const lines = (...texts: readonly string[]) => `<pre>${texts.join('\n')}</pre>`;
const rowsIn = (html: string, isHeading = (_: string) => false) =>
  textTables(flowOf(html), isHeading).map(({ grid }) => slotsOf(grid));

describe('tables given as text', () => {
  it.each([
    ['tabs', '规章\t0\t1', '行政许可\t2\t3', '收费\t4\t', '强制\t5\t6'],
    ['strokes', '规章 | 0 | 1', '行政许可 | 2 | 3', '收费 | 4 | |', '强制 | 5 | 6 |'],
    ['a leading stroke', '| 规章 | 0 | 1 |', '| 行政许可 | 2 | 3 |', '| 收费 | 4 | 5 |'],
    ['full-width spaces', '规章　0　1', '行政许可　2　3', '收费　4　5'],
    ['single spaces', '规章 0 1', '行政许可 2 3', '收费 4 5'],
  ])('parted by %s', (_, ...texts) => {
    const [rows] = rowsIn(lines(...texts));
    expect(rows?.[0]).toBe('规章|0|1');
    expect(rows?.[1]).toBe('行政许可|2|3');
  });

  it('keep a blank cell at the end of a line', () => {
    const [rows] = rowsIn(lines('规章 | 0 | 1', '行政许可 | 2 | |', '收费 | 4 | 5', '强制 | 6 | 7'));
    expect(rows?.[1]).toBe('行政许可|2|');
  });

  it('are loose: blanks may have been lost', () => {
    const html = lines('规章 0 1', '行政许可 2 3', '收费 4 5');
    expect(textTables(flowOf(html), () => false).map(({ grid }) => grid.loose)).toEqual([true]);
  });

  it('with one cell a line: figures belong to the label above them', () => {
    const cells = [
      '信息内容',
      '本年制发件数',
      '本年废止件数',
      '规章',
      '0',
      '1',
      '行政许可',
      '2',
      '3',
      '收费',
      '4',
      '5',
    ];
    const [rows] = rowsIn(cells.map((cell) => `<p>${cell}</p>`).join(''));
    expect(rows).toEqual(
      ['信息内容|本年制发件数|本年废止件数', '规章|0|1', '行政许可|2|3', '收费|4|5'].map((text) =>
        expect.stringMatching(new RegExp(`^${text.replaceAll('|', '\\|')}`)),
      ),
    );
  });

  it('with one cell a line, and strokes behind it or between', () => {
    const behind = ['规章', '0', '1', '行政许可', '2', '3', '收费', '4', '5'];
    for (const html of [behind.map((cell) => `${cell} |`), behind.flatMap((cell) => [cell, '|'])])
      expect(rowsIn(lines(...html))[0]).toEqual(['规章|0|1', '行政许可|2|3', '收费|4|5']);
  });

  it('end at a heading and at prose', () => {
    const html = lines(
      '规章 0 1',
      '行政许可 2 3',
      '收费 4 5',
      '四、其他',
      '规章 6 7',
      '行政许可 8 9',
      '收费 1 2',
    );
    expect(rowsIn(html, (text) => text.startsWith('四'))).toHaveLength(2);
    expect(rowsIn(html.replace('四、其他', '本年度公开良好。'))).toHaveLength(2);
  });

  it.each([
    ['two lines', lines('规章 0 1 2', '许可 2 3 4')],
    ['five figures', lines('规章 0 1', '许可 2 3', '收费 4')],
    ['sentences', '<p>公开了 3 条。</p><p>收到 4 件。</p><p>答复 4 件。</p>'],
    ['a menu', '<p>首页</p><p>政务公开</p><p>办事服务</p><p>互动交流</p>'],
  ])('are not %s', (_, html) => {
    expect(rowsIn(html)).toEqual([]);
  });
});
