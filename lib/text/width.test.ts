import { describe, expect, it } from 'vitest';
import { simplify } from './traditional.ts';
import { dropInvisible, foldSpace, squeeze, toHalfWidth } from './width.ts';

describe('toHalfWidth', () => {
  it('turns full-width letters, digits and marks', () => {
    expect(toHalfWidth('１２，３４．５％（Ａ）')).toBe('12,34.5%(A)');
  });

  it('leaves circled digits and Chinese marks alone', () => {
    expect(toHalfWidth('①、。')).toBe('①、。');
  });
});

describe('foldSpace', () => {
  it.each([
    [' a  b ', 'a b'],
    ['\u3000一\u3000二', '一 二'],
    ['1\u00A02\n3\t4', '1 2 3 4'],
    ['\u200B4\u200D2\uFEFF', '42'],
    ['', ''],
  ])('%j', (text, folded) => {
    expect(foldSpace(text)).toBe(folded);
  });
});

it('dropInvisible drops what takes no room', () => {
  expect(dropInvisible('a\u00ADb\u2060c\u202Ed')).toBe('abcd');
});

describe('squeeze', () => {
  it.each([
    ['（三）\n 不予　公开', '(三)不予公开'],
    ['㈢不予公开', '(三)不予公开'],
    ['㈩', '(十)'],
    ['国办公开办函【2021】30号', '国办公开办函[2021]30号'],
    ['危及“三安全一稳定”', '危及"三安全一稳定"'],
    ['本年增／减', '本年增/减'],
    ['2021—2022', '2021-2022'],
  ])('%s: %s', (text, squeezed) => {
    expect(squeeze(text)).toBe(squeezed);
  });

  it('does the same twice', () => {
    const once = squeeze('〔2021〕 「三」—。');
    expect(squeeze(once)).toBe(once);
  });
});

describe('simplify', () => {
  it.each([
    ['總體情況', '总体情况'],
    ['政府資訊公開', '政府信息公开'],
    ['規範性檔案', '规范性文件'],
    ['行政複議、行政訴訟', '行政复议、行政诉讼'],
    ['處理決定數量', '处理决定数量'],
    ['不予處理', '不予处理'],
    ['科研機構', '科研机构'],
  ])('%s: %s', (text, simplified) => {
    expect(simplify(text)).toBe(simplified);
  });

  it('gives the very same string where nothing is traditional', () => {
    expect(simplify('总体情况')).toBe('总体情况');
    expect(simplify('资讯')).toBe('资讯');
  });
});
