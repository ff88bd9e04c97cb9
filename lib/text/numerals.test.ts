import { describe, expect, it } from 'vitest';
import { parseChinese, readNumeral } from './numerals.ts';

describe('readNumeral', () => {
  it.each([
    ['12件', 12, 2],
    ['1,234件', 1234, 5],
    ['1，234，567条', 1_234_567, 9],
    ['２３件', 23, 2],
    ['82.4%', 82.4, 4],
    ['3万元', 30_000, 2],
    ['269万', 2_690_000, 4],
    ['2亿元', 200_000_000, 2],
    ['一百二十三件', 123, 5],
    ['十二件', 12, 2],
    ['两件', 2, 1],
    ['一千零五份', 1005, 4],
    ['三万二千条', 32_000, 4],
    ['二〇二三年', 2023, 4],
  ])('%s', (text, value, length) => {
    expect(readNumeral(text, 0)).toMatchObject({ value, length, approximate: false });
  });

  it.each([
    ['100余条', 100],
    ['1.3万余条', 13_000],
    ['1000多条', 1000],
    ['三十余件', 30],
  ])('%s is about %d', (text, value) => {
    expect(readNumeral(text, 0)).toMatchObject({ value, approximate: true });
  });

  it('takes a comma before other than three digits for a comma', () => {
    expect(readNumeral('12,34', 0)).toMatchObject({ value: 12, length: 2 });
  });

  it('reads from the place asked for, and nothing where no number begins', () => {
    expect(readNumeral('共85件', 1)).toMatchObject({ value: 85, length: 2 });
    expect(readNumeral('共85件', 0)).toBeNull();
  });
});

describe('parseChinese', () => {
  it.each(['三五', '一二三十'])('%s is no number', (text) => {
    expect(parseChinese(text)).toBeNull();
  });
});
