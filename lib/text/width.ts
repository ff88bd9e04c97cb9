/** Characters that take no room on screen but break comparisons: zero-width, directional, soft hyphen, BOM. */
const INVISIBLE =
  /\u034F|[\uFE00-\uFE0F]|[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
/** Every kind of white space, the ideographic and the non-breaking ones too. */
const SPACES = /[\s\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g;
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
/** Printed ASCII and plain Chinese: nothing to drop, fold or replace. Most of a page's texts are of this kind. */
const PLAIN = /^[!-~\u4e00-\u9fff]*$/;

/** One kind of bracket, quote, dash and stop; enclosed ordinals, typed in place of (一), as what they stand for. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ...Array.from('㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩', (char, at) => [char, `(${'一二三四五六七八九十'[at]})`] as const),
  ...spelt('[', '〔【﹝'),
  ...spelt(']', '〕】﹞'),
  ...spelt('(', '﹙❨'),
  ...spelt(')', '﹚❩'),
  ...spelt('"', '„“”«»「」『』'),
  ...spelt('-', '‐‑‒–—―−﹣'),
  ...spelt('.', '。'),
  ...spelt('、', '﹑､'),
]);
const SPELT = new RegExp(`[${[...SPELLINGS.keys()].join('')}]`, 'g');

function spelt(as: string, chars: string): readonly (readonly [string, string])[] {
  return Array.from(chars, (char) => [char, as] as const);
}

/** Full-width ASCII to half-width. Not NFKC, which would turn a footnote mark such as ① into a digit. */
export const toHalfWidth = (text: string): string =>
  text.replace(FULL_WIDTH, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));

/** Digits as they look in a `<sup>`: a footnote's number must not run on from the figure before it. */
export const raise = (text: string): string =>
  text.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));

export const dropInvisible = (text: string): string => text.replace(INVISIBLE, '');

/** For display and quotation: invisible characters dropped, white space folded to single spaces, trimmed. */
export const foldSpace = (text: string): string =>
  PLAIN.test(text) ? text : dropInvisible(text).replace(SPACES, ' ').trim();

/** For comparison: half-width, no white space at all, one kind of bracket, quote and dash. */
export const squeeze = (text: string): string =>
  PLAIN.test(text)
    ? text
    : toHalfWidth(dropInvisible(text).replace(SPACES, '')).replace(
        SPELT,
        (char) => SPELLINGS.get(char) ?? char,
      );
