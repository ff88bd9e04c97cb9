import type { Sum } from './claims.ts';
import { type Entry, toEntries } from './entries.ts';
import { addUp, mayOverlap, OUTCOMES } from './overlap.ts';
import type { Count, Token } from './tokens.ts';

type Bare = Omit<Sum, 'quote'>;

const MARK = /^(?:其中|包括|包含|含|分别是|处理结果中|办理结果中)$/;
const AFTER = /^(?:合计|总计|共计)$/;
/** Sentences before a list in which its total may stand. */
const FARTHEST = 6;
/** Below half of the total a list is a choice of examples, whatever its words. */
const HALF = 0.5;

/** Totals with their parts: "共 9 件, 其中网络 5 件, 信函 4 件". `sentences` are in order, punctuation kept. Never throws. */
export function readSums(sentences: readonly (readonly Token[])[]): readonly Bare[] {
  return sentences.flatMap((tokens, index) => {
    if (!tokens.some(({ tag }) => tag === 'count')) return [];
    const marks = tokens.flatMap((token, at) =>
      isMark(tokens, at, token) && !isNested(tokens, at) ? [at] : [],
    );
    const lists = marks.map((at) =>
      readList(tokens, at, sentences.slice(Math.max(0, index - FARTHEST), index)),
    );
    return [...lists, marks.length === 0 ? readTotalBehind(tokens) : null].filter((sum) => sum !== null);
  });
}

function isMark(tokens: readonly Token[], at: number, token: Token): boolean {
  const before = tokens[at - 1];
  if (token.tag === 'list') return MARK.test(token.text);
  const opens = token.text === ':' || token.text === '(';
  const next = tokens[at + 1];
  return (
    opens &&
    before?.tag === 'count' &&
    next?.tag !== 'list' &&
    next?.tag !== 'compare' &&
    next?.tag !== 'count'
  );
}

/** A list that begins inside another: where it ends and the other goes on cannot be told. */
function isNested(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.tag !== 'list' || tokens[at - 1]?.text === '(') return false;
  const from = tokens.slice(0, at).findLastIndex(({ text }) => text === ';' || text === ')');
  return tokens.slice(from + 1, at).some(({ tag, text }) => tag === 'list' && MARK.test(text));
}

function readList(tokens: readonly Token[], at: number, earlier: readonly (readonly Token[])[]): Bare | null {
  const { entries, tail, closed } = toEntries(tokens, at + 1);
  if (tokens[at]?.tag === 'punctuation' && entries.length < 2) return null;
  const parts = entries.map(({ count }) => count);
  const unit = parts[0]?.unit ?? null;
  const totals = totalsFor(tokens.slice(0, at), earlier.at(-1) ?? [], unit);
  const last = parts.at(-1);
  const nearest = totals.at(-1);
  if (!last || !nearest || [...parts, ...totals].some(({ approximate }) => approximate)) return null;
  if (parts.some((part) => part.unit !== nearest.unit) || mayOverlap(entries, nearest.value)) return null;
  const values = totals.map(({ value }) => value);
  const all = values.reduce((sum, value) => sum + value, 0);
  const whole = closed && totals.length === 1 && isComplete(entries, nearest.value);
  return {
    totals: [
      ...fartherTotals(tokens.slice(0, at), earlier, nearest)
        .filter((count) => !totals.includes(count))
        .map(({ value }) => value),
      ...values,
      ...(totals.length > 1 ? [all] : []),
    ],
    parts: parts.map(({ value }) => value),
    tail: tail.map(({ value }) => value),
    uniform: entries.every((entry) => entry.words.some(({ tag }) => OUTCOMES.includes(tag))),
    closed: whole,
    start: nearest.start,
    end: last.end,
  };
}

/** Figures before the list that it may split: of this sentence, or of the one before when the list begins this one. */
function totalsFor(own: readonly Token[], before: readonly Token[], unit: string | null): readonly Count[] {
  const counts = (tokens: readonly Token[]): readonly Count[] => {
    const from = tokens.findLastIndex(({ text }) => text === ';');
    return tokens.slice(from + 1).filter((token) => token.tag === 'count');
  };
  const found = counts(own).length > 0 ? counts(own) : counts(before);
  return found.filter((count) => count.unit === unit);
}

/**
 * Figures of sentences farther back, which a list at the head of a sentence may mean as well. 收到 116 件, 办结 119 件。
 * 自然人 113 件, 法人 3 件。其中予以公开…: it is the 119.
 */
function fartherTotals(
  own: readonly Token[],
  earlier: readonly (readonly Token[])[],
  { unit }: Count,
): readonly Count[] {
  if (own.some(({ tag }) => tag === 'count')) return [];
  const figures = earlier.flat().filter((token) => token.tag === 'count');
  return figures.filter((count) => count.unit === unit && !count.approximate);
}

const RESULTS: readonly Token['tag'][] = [...OUTCOMES, 'answer', 'otherReason', 'carryOut', 'late'];

/** Whether the list means to be whole: it names the rest (其他), or at least three parts that make most of the total. */
function isComplete(entries: readonly Entry[], total: number): boolean {
  const words = entries.flatMap((entry) => entry.words);
  if (words.some(({ tag }) => RESULTS.includes(tag)) || entries.some((entry) => entry.words.length === 0))
    return false;
  const rest = entries.at(-1)?.words.some(({ text }) => /^其[他它余]/.test(text)) ?? false;
  return rest || (entries.length >= 3 && addUp(entries) >= HALF * total);
}

/** 网站 10 条、微信 5 条, 合计 15 条. */
function readTotalBehind(tokens: readonly Token[]): Bare | null {
  const at = tokens.findIndex(
    ({ text }, index) =>
      AFTER.test(text) && tokens[index - 1]?.tag === 'punctuation' && tokens[index + 1]?.tag === 'count',
  );
  const total = tokens[at + 1];
  const parts = tokens.slice(0, Math.max(0, at)).filter((token) => token.tag === 'count');
  const first = parts[0];
  if (total?.tag !== 'count' || !first || parts.length < 2) return null;
  if ([...parts, total].some(({ unit, approximate }) => approximate || unit !== total.unit)) return null;
  const values = parts.map(({ value }) => value);
  return {
    totals: [total.value],
    parts: [...values].reverse(),
    tail: [],
    uniform: false,
    closed: true,
    start: first.start,
    end: total.end,
  };
}
