import { tagsOf } from './grammar.ts';
import type { Count, Token } from './tokens.ts';

/** Tokens between two breaks; what stands in brackets is taken out and follows as clauses of its own. */
export interface Clause {
  readonly tokens: readonly Token[];
  /** Tags of its tokens: most questions are answered by these alone. */
  readonly tags: ReadonlySet<Token['tag']>;
  /** Brackets around it. */
  readonly depth: number;
  /** The sign that ends it. */
  readonly stop: string;
}

/** A figure with the words that may say what it counts. */
export interface Item {
  readonly count: Count;
  /** From the figure before it, or the beginning of the clause. */
  readonly left: readonly Token[];
  /** Up to the next break or figure. */
  readonly right: readonly Token[];
}

const BREAK = /^[,;:。!?]$/;
const SENTENCE = /^[。!?]$/;

/** Cuts tokens into sentences, each a row of clauses. */
export function toSentences(tokens: readonly Token[]): readonly (readonly Clause[])[] {
  const sentences: Clause[][] = [[]];
  const open: Token[][] = [[]];
  let brackets: Clause[] = [];
  const close = (stop: string): void => {
    const depth = open.length - 1;
    const own = open[depth] ?? [];
    const clause = { tokens: own, tags: tagsOf(own), depth, stop };
    open[depth] = [];
    if (depth > 0 && addsName(clause.tokens)) open[depth - 1]?.push(...withJoiner(clause.tokens));
    else if (depth > 0) brackets.push(clause);
    else {
      sentences.at(-1)?.push(clause, ...brackets);
      brackets = [];
    }
  };
  for (const token of withoutTitles(tokens)) {
    if (token.tag !== 'punctuation') {
      open.at(-1)?.push(token);
      continue;
    }
    if (token.text === '(') open.push([]);
    else if (token.text === ')' && open.length > 1) {
      close(')');
      open.pop();
    } else if (BREAK.test(token.text)) close(token.text);
    if (SENTENCE.test(token.text) && open.length === 1) sentences.push([]);
  }
  while (open.length > 1) {
    close('');
    open.pop();
  }
  close('');
  return sentences.map((clauses) => clauses.filter(({ tokens: { length } }) => length > 0));
}

const NAMED = new Set<Token['tag']>([
  'granted',
  'partial',
  'denied',
  'unable',
  'notProcessed',
  'otherOutcome',
  'review',
  'litigation',
]);

/** 予以公开（含部分公开）6 件: what stands in the brackets is counted with the word before them. */
const addsName = ([first, ...rest]: readonly Token[]): boolean =>
  first?.tag === 'list' &&
  rest.some(({ tag }) => NAMED.has(tag)) &&
  rest.every(({ tag }) => tag !== 'count' && tag !== 'punctuation');

/** As if 、 stood for the brackets. */
const withJoiner = ([first, ...rest]: readonly Token[]): readonly Token[] =>
  first ? [{ tag: 'joiner', text: '、', start: first.start, end: first.end }, ...rest] : rest;

/** A title in 《》 is a name: nothing in it is a claim. */
function withoutTitles(tokens: readonly Token[]): readonly Token[] {
  let depth = 0;
  return tokens.filter(({ tag, text }) => {
    if (tag !== 'punctuation') return depth === 0;
    if (text === '《') depth += 1;
    else if (text === '》') depth = Math.max(0, depth - 1);
    else return depth === 0;
    return false;
  });
}

/** A clause of more figures is no sentence: a table that has lost its cells. */
const MOST_FIGURES = 60;

/** The figures of a clause, each with the words around it. */
export function toItems({ tokens, tags }: Clause): readonly Item[] {
  if (!tags.has('count')) return [];
  const places = tokens.flatMap((token, index) => (token.tag === 'count' ? [{ count: token, index }] : []));
  if (places.length > MOST_FIGURES) return [];
  return places.map(({ count, index }, nth) => {
    const before = places[nth - 1];
    const between = tokens.slice(before ? before.index + 1 : 0, index);
    const right = tokens.slice(index + 1, places[nth + 1]?.index ?? tokens.length);
    return { count, left: before ? afterJoiner(between) : between, right: beforeJoiner(right) };
  });
}

function afterJoiner(tokens: readonly Token[]): readonly Token[] {
  const joiner = tokens.findIndex(({ text }) => text === '、');
  return tokens.slice(joiner + 1);
}

/** 公民、法人和其他组织 are one name. */
const APPLICANTS = new Set<Token['tag']>(['citizen', 'natural', 'legal']);

function beforeJoiner(tokens: readonly Token[]): readonly Token[] {
  const joiner = tokens.findIndex(
    ({ text }, at) => text === '、' && !APPLICANTS.has(tokens[at - 1]?.tag ?? 'text'),
  );
  return joiner < 0 ? tokens : tokens.slice(0, joiner);
}
