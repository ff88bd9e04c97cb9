import { describe, expect, it } from 'vitest';
import { isPlain, readFigure } from './figure.ts';

describe('readFigure', () => {
  it.each([
    ['0', 0],
    ['1,204', 1204],
    ['１２', 12],
    [' 7 ', 7],
    ['7件', 7],
    ['7 件', 7],
    ['+19', 19],
    ['-3', -3],
    ['减3', -3],
    ['增14', 14],
    ['477.35', 477.35],
    ['11398889', 11398889],
    ['1 204', 1204],
    ['１，２０４', 1204],
    ['4\u200B2', 42],
    ['0.00', 0],
    ['－５', -5],
    ['较上年增加5项', 5],
    ['↓2', -2],
  ])('reads %j as %d', (text, value) => {
    expect(readFigure(text)).toMatchObject({ state: 'number', value });
  });

  it('reads minus nothing as plain zero', () => {
    expect(Object.is(readFigure('-0').value, 0)).toBe(true);
  });

  it('turns 元 into 万元 only where the column is in 万元', () => {
    expect(readFigure('251000元', '万元')).toMatchObject({
      value: 25.1,
      unit: '元',
      text: '251000元',
    });
    expect(readFigure('251000元')).toMatchObject({ value: 251000, unit: '元' });
    expect(readFigure('1424.4万元', '万元')).toMatchObject({ value: 1424.4, unit: '万元' });
  });

  it.each(['', ' ', '　', '\u00A0', '/', '／', '—', '——', '-', '－', '无', '\u200B'])(
    'keeps %j blank',
    (text) => {
      expect(readFigure(text)).toMatchObject({ state: 'blank', value: null });
    },
  );

  it.each(['7（件）', '７件', '7 (件)'])('reads %j with its unit', (text) => {
    expect(readFigure(text)).toMatchObject({ state: 'number', value: 7, unit: '件' });
  });

  it.each(['0', '', '/', '1,204', '减3', '7件'])('takes %j for plain', (text) => {
    expect(isPlain(text)).toBe(true);
  });

  it.each([
    'O',
    '约12',
    '一',
    '一一',
    '十',
    '三五',
    '+5/-2',
    '3（其中2件转办）',
    '3（含1件）',
    '12(1)',
    '1,20',
    '3 4',
    '12/3',
    '(3)',
    '暂无数据',
    '12.',
    '1.2.3',
    '9'.repeat(400),
    '3*',
    '3①',
    '12²',
    '12[注1]',
    '12（注）',
    '零',
    '两件',
    '十二',
    '持平',
    '不变',
  ])('does not guess %j', (text) => {
    expect(readFigure(text)).toMatchObject({ state: 'unreadable', value: null, text });
    expect(isPlain(text)).toBe(false);
  });
});
