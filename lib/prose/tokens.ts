import { readNumeral } from '../text/numerals.ts';
import { isStrongRequest, PATTERN_START, PATTERNS, type PatternTag } from './patterns.ts';
import type { Source } from './source.ts';
import { type Tag, VOCABULARY } from './vocabulary.ts';

/** Offsets count in the evened text (Source.text). */
interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A figure with the unit printed behind it. */
export interface Count extends Place {
  readonly tag: 'count';
  readonly value: number;
  readonly unit: string | null;
  readonly approximate: boolean;
  readonly chinese: boolean;
}

export interface Percent extends Place {
  readonly tag: 'percent';
  readonly value: number;
  /** Digits behind the decimal point. */
  readonly decimals: number;
}

export interface Word extends Place {
  readonly tag: Tag | PatternTag | 'punctuation' | 'text';
}

export type Token = Count | Percent | Word;

const PUNCTUATION = /[,;:.。!?、()「」“”"'《》〈〉【】[\]\-—…·<>|/~]/;
const UNIT =
  /(?:亿元|万元|元|件次|人次|人\(次\)|条次|批次|[件条份次起项个宗篇则期场部家名人户批例幅张册本封通台套处种类档门段页字村辆栋](?!据|实|型))/y;
const WORDS = new Map<string, Tag>(
  Object.entries(VOCABULARY).flatMap(([tag, words]) =>
    words.split(' ').map((word) => [word, tag as Tag] as const),
  ),
);
const LONGEST = Math.max(...[...WORDS.keys()].map((word) => word.length));

/** Cuts the text into figures, known words, punctuation and unknown runs; together they cover it. Never throws. */
export function tokenize({ text }: Source): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const token = pattern(text, at) ?? figure(text, at) ?? word(text, at) ?? sign(text, at);
    const before = tokens.at(-1);
    if (token.tag === 'text' && before?.tag === 'text') tokens[tokens.length - 1] = joined(before, token);
    else tokens.push(token);
    at = token.end;
  }
  return tokens;
}

const joined = (before: Word, next: Word): Word => ({
  ...before,
  text: before.text + next.text,
  end: next.end,
});

function pattern(text: string, at: number): Word | null {
  if (!PATTERN_START.test(text.charAt(at))) return null;
  for (const [tag, shape] of PATTERNS) {
    shape.lastIndex = at;
    const found = shape.exec(text)?.[0];
    if (!found) continue;
    const exact = tag === 'request' && !isStrongRequest(found) ? 'weakRequest' : tag;
    return { tag: exact, text: found, start: at, end: at + found.length };
  }
  return null;
}

function figure(text: string, at: number): Count | Percent | null {
  const numeral = readNumeral(text, at);
  if (!numeral) return null;
  const end = at + numeral.length;
  if (/^[%‰]/.test(text.slice(end))) {
    const decimals = /\.(\d+)/.exec(text.slice(at, end))?.[1]?.length ?? 0;
    return {
      tag: 'percent',
      text: text.slice(at, end + 1),
      start: at,
      end: end + 1,
      value: numeral.value,
      decimals,
    };
  }
  UNIT.lastIndex = end;
  const unit = UNIT.exec(text)?.[0] ?? null;
  // 一 and 十 stand in many words; only a unit makes them a figure. 均为零 needs none.
  const bareZero = numeral.value === 0 && text.charAt(at - 1) === '为';
  if (numeral.chinese && unit === null && !bareZero) return null;
  const whole = text.slice(at, end + (unit?.length ?? 0));
  const { value, approximate, chinese } = numeral;
  return { tag: 'count', text: whole, start: at, end: at + whole.length, value, unit, approximate, chinese };
}

function word(text: string, at: number): Word | null {
  for (let length = Math.min(LONGEST, text.length - at); length > 0; length--) {
    const piece = text.slice(at, at + length);
    const tag = WORDS.get(piece);
    if (tag) return { tag, text: piece, start: at, end: at + length };
  }
  return null;
}

function sign(text: string, at: number): Word {
  const piece = text.charAt(at);
  return { tag: PUNCTUATION.test(piece) ? 'punctuation' : 'text', text: piece, start: at, end: at + 1 };
}
