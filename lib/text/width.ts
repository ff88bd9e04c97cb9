/** Characters that take no room on screen but break comparisons: zero-width, directional, soft hyphen, BOM. */
const INVISIBLE =
  /\u034F|[\uFE00-\uFE0F]|[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
/** Every kind of white space, the ideographic and the non-breaking ones too. */
const SPACES = /[\s\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g;
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
/** Enclosed ordinals that agencies type in place of (一): ㈠ to ㈩. */
const ENCLOSED = /[\u3220-\u3229]/g;
const NUMERALS = '一二三四五六七八九十';

/** Full-width ASCII to half-width. Not NFKC, which would turn a footnote mark such as ① into a digit. */
export const toHalfWidth = (text: string): string =>
  text.replace(FULL_WIDTH, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));

export const dropInvisible = (text: string): string => text.replace(INVISIBLE, '');

/** For display and quotation: invisible characters dropped, white space folded to single spaces, trimmed. */
export const foldSpace = (text: string): string => dropInvisible(text).replace(SPACES, ' ').trim();

/** For comparison: half-width, no white space at all, one kind of bracket, quote and dash. */
export const squeeze = (text: string): string =>
  toHalfWidth(dropInvisible(text).replace(SPACES, ''))
    .replace(ENCLOSED, (char) => `(${NUMERALS[char.charCodeAt(0) - 0x3220] ?? ''})`)
    .replace(/[〔【［﹝]/g, '[')
    .replace(/[〕】］﹞]/g, ']')
    .replace(/[﹙❨]/g, '(')
    .replace(/[﹚❩]/g, ')')
    .replace(/[„“”"«»「」『』]/g, '"')
    .replace(/[‐-―−﹣]/g, '-')
    .replace(/[．。]/g, '.')
    .replace(/[﹑､]/g, '、');
