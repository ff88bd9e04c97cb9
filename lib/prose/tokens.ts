import { readNumeral } from '../text/numerals.ts';
import { isStrongRequest, PATTERNS, type PatternTag } from './patterns.ts';
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

/** Each a token of its own. */
export const PUNCTUATION = ',;:.。!?、()「」“”"\'《》〈〉【】[]-—…·<>|/~';
/** What figures may begin with. */
export const NUMERALS = '0123456789零〇一二三四五六七八九两十百千万亿';
export const UNITS =
  '亿元|万元|元|件次|人次|人\\(次\\)|条次|批次|[件条份次起项个宗篇则期场部家名人户批例幅张册本封通台套处种类档门段页字村辆栋](?!据|实|型)';
const UNIT = new RegExp(`(?:${UNITS})`, 'y');

/** What may begin with a sign. */
interface Start {
  readonly patterns: (readonly [PatternTag, RegExp])[];
  numeral: boolean;
  /** Longest first. */
  readonly words: (readonly [string, Tag])[];
  punctuation: boolean;
}

/** By code of the sign: at most places of a text nothing begins, and trying all that might would take ten times as long. */
const STARTS: ReadonlyMap<number, Start> = readStarts();

function readStarts(): Map<number, Start> {
  const starts = new Map<number, Start>();
  const startOf = (sign: string): Start => {
    const code = sign.charCodeAt(0);
    const start = starts.get(code) ?? { patterns: [], numeral: false, words: [], punctuation: false };
    starts.set(code, start);
    return start;
  };
  for (const [tag, signs, shape] of PATTERNS)
    for (const sign of new Set(signs)) startOf(sign).patterns.push([tag, shape]);
  for (const sign of NUMERALS) startOf(sign).numeral = true;
  for (const sign of PUNCTUATION) startOf(sign).punctuation = true;
  for (const [tag, list] of Object.entries(VOCABULARY))
    for (const word of list.split(' ')) startOf(word).words.push([word, tag as Tag]);
  for (const { words } of starts.values()) words.sort(([a], [b]) => b.length - a.length);
  return starts;
}

/** Cuts the text into figures, known words, punctuation and unknown runs; together they cover it. Never throws. */
export function tokenize({ text }: Source): readonly Token[] {
  const tokens: Token[] = [];
  let known = 0;
  const skipTo = (end: number) => {
    if (known < end) tokens.push({ tag: 'text', text: text.slice(known, end), start: known, end });
  };
  for (let at = 0; at < text.length; ) {
    const token = tokenAt(text, at);
    if (token === null) {
      at++;
      continue;
    }
    skipTo(at);
    tokens.push(token);
    known = at = token.end;
  }
  skipTo(text.length);
  return tokens;
}

function tokenAt(text: string, at: number): Token | null {
  const start = STARTS.get(text.charCodeAt(at));
  if (start === undefined) return null;
  return (
    pattern(text, at, start) ??
    (start.numeral ? figure(text, at) : null) ??
    word(text, at, start) ??
    (start.punctuation ? { tag: 'punctuation', text: text.charAt(at), start: at, end: at + 1 } : null)
  );
}

function pattern(text: string, at: number, { patterns }: Start): Word | null {
  for (const [tag, shape] of patterns) {
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
  if ('%‰'.includes(text.charAt(end) || ' ')) {
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
  const { value, chinese } = numeral;
  // 申请数十件 is tens of them, 申请数十二件 twelve.
  const tens = numeral.length === 1 && value >= 10 && '数几上'.includes(text.charAt(at - 1) || ' ');
  // 1.2万件 is rounded, as is 两万件.
  const approximate = numeral.approximate || (chinese && tens) || /[万亿]/.test(whole);
  return { tag: 'count', text: whole, start: at, end: at + whole.length, value, unit, approximate, chinese };
}

function word(text: string, at: number, { words }: Start): Word | null {
  for (const [known, tag] of words)
    if (standsAt(text, at, known)) return { tag, text: known, start: at, end: at + known.length };
  return null;
}

/** Whether a word stands at a place where its first sign does. By hand: startsWith() takes three times as long. */
function standsAt(text: string, at: number, word: string): boolean {
  for (let index = 1; index < word.length; index++)
    if (text.charCodeAt(at + index) !== word.charCodeAt(index)) return false;
  return true;
}
