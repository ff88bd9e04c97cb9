import { codeAt } from './code-at.ts';

/** Characters that take no room on screen but break comparisons: zero-width, directional, soft hyphen, BOM. */
const INVISIBLE =
  /\u034F|[\uFE00-\uFE0F]|[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
/** Every kind of white space, the ideographic and the non-breaking ones too. */
const SPACES = /[\s\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g;
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

function spelt(as: string, chars: string): readonly (readonly [string, string])[] {
  return Array.from(chars, (char) => [char, as] as const);
}

/** Full-width ASCII to half-width. Not NFKC, which would turn a footnote mark such as ① into a digit. */
export function toHalfWidth(text: string): string {
  const { length } = text;
  let [done, from] = ['', 0];
  for (let at = 0; at < length; at++) {
    const code = codeAt(text, at);
    if (code < 0xff01 || code > 0xff5e) continue;
    done += text.slice(from, at) + String.fromCharCode(code - 0xfee0);
    from = at + 1;
  }
  return from === 0 ? text : done + text.slice(from);
}

/** Digits as they look in a `<sup>`: a footnote's number must not run on from the figure before it. */
export const raise = (text: string): string =>
  text.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));

export const dropInvisible = (text: string): string => text.replace(INVISIBLE, '');

/** For display and quotation: invisible characters dropped, white space folded to single spaces, trimmed. */
export function foldSpace(text: string): string {
  const inner = text.trim();
  return isFolded(inner) ? inner : dropInvisible(inner).replace(SPACES, ' ').trim();
}

/** Neither anything invisible nor white space other than single blanks. */
function isFolded(text: string): boolean {
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const code = codeAt(text, at);
    if (isPlain(code)) continue;
    if (code === BLANK ? codeAt(text, at + 1) === BLANK : evenOf(code) === '') return false;
  }
  return true;
}

/** For comparison: half-width, no white space at all, one kind of bracket, quote and dash. */
export function squeeze(text: string): string {
  const { length } = text;
  let [done, from] = ['', 0];
  // Sign by sign, as every text of a page comes through here, often more than once: five times as fast as replacing.
  for (let at = 0; at < length; at++) {
    const code = codeAt(text, at);
    if (isPlain(code)) continue;
    const even = evenOf(code);
    if (even.charCodeAt(0) === code) continue;
    done += text.slice(from, at) + even;
    from = at + 1;
  }
  return from === 0 ? text : done + text.slice(from);
}

const BLANK = 0x20;

/** Printed ASCII and plain Chinese, most of any text: nothing to drop, fold or replace. */
const isPlain = (code: number): boolean =>
  (code > BLANK && code < 0x7f) || (code >= 0x4e00 && code <= 0x9fff);

/** What squeeze() makes of a sign, by its code; filled as signs are met. A list is three times as fast as a map. */
const EVENED: (string | undefined)[] = new Array(0x10000);

const evenOf = (code: number): string => EVENED[code] ?? meet(code);

function meet(code: number): string {
  const plain = toHalfWidth(dropInvisible(String.fromCharCode(code)).replace(SPACES, ''));
  const even = SPELLINGS.get(plain) ?? plain;
  EVENED[code] = even;
  return even;
}
