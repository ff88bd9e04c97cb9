/** A number as printed in running text. */
export interface Numeral {
  readonly value: number;
  /** Characters that it takes up, multipliers (万, 亿) and 余 or 多 included. */
  readonly length: number;
  /** 余, 多, 几: the printed figure is not the exact one. */
  readonly approximate: boolean;
  /** Written in Chinese numerals. */
  readonly chinese: boolean;
}

/** No figure has more signs than this; runs of them would be tried again from each of their signs. */
const MOST = 24;
const DIGIT = '[0-9０-９]';
const ARABIC = new RegExp(
  `((?:${DIGIT}{1,3}(?:[,，]${DIGIT}{3}){1,${MOST}}(?!${DIGIT})|${DIGIT}{1,${MOST}})(?:[.．]${DIGIT}{1,${MOST}})?)([百千万亿]{0,${MOST}})([余多几])?`,
  'y',
);
const CHINESE = new RegExp(`([零〇一二三四五六七八九两十百千万亿]{1,${MOST}})([余多几])?`, 'y');

const DIGITS = new Map([...'零一二三四五六七八九'].map((digit, value) => [digit, value]));
DIGITS.set('〇', 0).set('两', 2);
const SMALL = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const LARGE = new Map([
  ['万', 1e4],
  ['亿', 1e8],
]);

/** The number that begins at `at`: digits, full-width digits, thousands separators, 1.3万余, 一百二十. Never throws. */
export function readNumeral(text: string, at: number): Numeral | null {
  ARABIC.lastIndex = at;
  const arabic = ARABIC.exec(text);
  if (arabic) return fromArabic(arabic);
  CHINESE.lastIndex = at;
  const [whole = '', digits, more] = CHINESE.exec(text) ?? [];
  const value = digits === undefined ? null : parseChinese(digits);
  return value === null
    ? null
    : { value, length: whole.length, approximate: more !== undefined, chinese: true };
}

function fromArabic([whole, figure = '', scale = '', more]: readonly string[]): Numeral {
  const factor = [...scale].reduce((product, sign) => product * (SMALL.get(sign) ?? LARGE.get(sign) ?? 1), 1);
  // 1.3 × 10000 must not become 13000.000000000002.
  const value = Math.round(Number(toAscii(figure)) * factor * 1e6) / 1e6;
  return { value, length: whole?.length ?? 0, approximate: more !== undefined, chinese: false };
}

function toAscii(figure: string): string {
  return figure
    .replace(/[，,]/g, '')
    .replace(/[０-９．]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

/** Value of a Chinese numeral up to 亿 (一百零二, 两万, 二〇二三); null where the characters make none (三五). */
export function parseChinese(text: string): number | null {
  if (![...text].some((sign) => SMALL.has(sign) || LARGE.has(sign))) return positional(text);
  let [total, section, digit] = [0, 0, null as number | null];
  for (const sign of text) {
    const small = SMALL.get(sign);
    const large = LARGE.get(sign);
    if (small !== undefined) {
      section += (digit ?? 1) * small;
      digit = null;
    } else if (large !== undefined) {
      total = (total + section + (digit ?? (section === 0 && total === 0 ? 1 : 0))) * large;
      [section, digit] = [0, null];
    } else {
      if (digit !== null && digit !== 0) return null;
      digit = DIGITS.get(sign) ?? null;
    }
  }
  return total + section + (digit ?? 0);
}

/** Digits read one by one: 二〇二三. Two alone (三五) mean "a few" and are no number. */
function positional(text: string): number | null {
  if (text.length === 2 && !/[零〇]/.test(text)) return null;
  return Number([...text].map((sign) => DIGITS.get(sign)).join(''));
}
