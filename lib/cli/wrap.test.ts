import { describe, expect, it } from 'vitest';
import { widthOf, wrap } from './wrap.ts';

describe('widthOf', () => {
  it.each([
    ['abc', 3],
    ['勾稽', 4],
    ['表三“其他”（七）', 18],
    ['859 + 18 ≠ 876', 14],
    ['', 0],
  ])('%s takes %i columns', (text, width) => expect(widthOf(text)).toBe(width));
});

describe('wrap', () => {
  it('breaks Chinese between characters, never before a closing mark', () => {
    expect(wrap('勾稽关系四十二项：成立。', '', 10).split('\n')).toEqual([
      '勾稽关系四',
      '十二项：成',
      '立。',
    ]);
    expect(wrap('一二三四五。六', '', 10).split('\n')).toEqual(['一二三四', '五。六']);
  });

  it('breaks Latin text between words only', () => {
    expect(wrap('36 of 42 identities hold', '  ', 12).split('\n')).toEqual([
      '  36 of 42',
      '  identities',
      '  hold',
    ]);
  });

  it('keeps a piece that is too long, and every character', () => {
    expect(wrap('a verylongword b', '', 6).split('\n')).toEqual(['a', 'verylongword', 'b']);
    const text = '表三“（七）总计”列：859 + 18 = 877 ≠ 805 + 71 = 876，少 1。Table 3 (total), “granted”…';
    expect(wrap(text, '', 7).replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
  });

  it('breaks nothing without a width', () => {
    expect(wrap('一二三 '.repeat(100), '  ', null)).toBe(`  ${'一二三 '.repeat(100).trim()}`);
  });
});
