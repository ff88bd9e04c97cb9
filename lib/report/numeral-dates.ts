const DIGITS = '〇一二三四五六七八九';
const NUMERAL_DATE =
  /([二2][〇○零OＯ0][〇○零一二三][〇○零一二三四五六七八九])年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/g;

/** Writes 二〇二一年一月十三日 as 2021年1月13日 wherever it stands in a text. */
export const arabicDates = (text: string): string =>
  text.replace(
    NUMERAL_DATE,
    (_, year: string, month: string, day: string) => `${digits(year)}年${upTo99(month)}月${upTo99(day)}日`,
  );

const digits = (text: string): string =>
  Array.from(text.replace(/[○零OＯ0]/g, '〇').replace('2', '二'), (char) => DIGITS.indexOf(char)).join('');

/** 三 → 3, 十 → 10, 十二 → 12, 二十 → 20, 二十八 → 28. */
function upTo99(text: string): number {
  const [tens, units] = text.includes('十') ? text.split('十') : ['', text];
  const ten = text.includes('十') ? Math.max(1, DIGITS.indexOf(tens || '一')) * 10 : 0;
  return ten + (units ? DIGITS.indexOf(units) : 0);
}
