import type { Case, FactKind } from './claims.ts';
import type { Item } from './clauses.ts';
import type { Token } from './tokens.ts';

/** What the sentence has been speaking of so far. */
export type Topic = 'request' | Case | 'cases' | 'normative' | 'regulation' | 'info' | 'unknown' | null;

/** What the words before an item tell about it. */
export interface Setting {
  readonly topic: Topic;
  /** Report year; null: unknown. */
  readonly year: number | null;
  /** Last main verb, for items that share it. */
  readonly verb: Token['tag'] | null;
  /** Behind 其中 or in brackets: parts of something. */
  readonly inList: boolean;
  /** Kind of rules that the block spoke of last. */
  readonly rules: 'normative' | 'regulation' | null;
  /** Words of the clause before that still wait for a figure: "收到…提出的申请, 共 12 件". */
  readonly pending: readonly Token[];
  /** The block speaks of requests or of information disclosure. */
  readonly aboutDisclosure: boolean;
  /** The block has already said how many were received. */
  readonly knowsReceived: boolean;
  /** Another count of another channel follows: this one is no total. */
  readonly oneOfMany: boolean;
  /** The next clause says how many of these are about disclosure, so not all are: 应诉案件 12 件, 其中涉及信息公开 3 件. */
  readonly partIsAbout: boolean;
}

/** What an item counts (several kinds at once for 受理并办结), and the topic that it leaves behind. */
export interface Reading {
  readonly kinds: readonly FactKind[];
  /** 办理: what was received, or what was done. */
  readonly orDone?: boolean;
  readonly topic: Topic;
}

/** Reads an item by the last word before its figure; `left` ends with that word. */
export type Reader = (left: readonly Token[], item: Item, setting: Setting) => Reading;

export const UNKNOWN: Reading = { kinds: [], topic: 'unknown' };

/** Counts something that the tables do not, and changes no topic. */
export const pass: Reader = (_left, _item, { topic }) => ({ kinds: [], topic });

/** Verbs that an item without its own shares with the one before. */
export const MAIN_VERBS = new Set<Token['tag']>([
  'receive',
  'receiveNew',
  'handle',
  'answer',
  'make',
  'publish',
  'proactive',
  'post',
  'vet',
  'valid',
  'repeal',
]);

const GLUE = new Set<Token['tag']>([
  'func',
  'total',
  'all',
  'each',
  'list',
  'joiner',
  'thisYear',
  'year',
  'noise',
  'own',
]);

/** Without the words at either end that only glue. */
export function strip(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.findLastIndex(({ tag }) => !GLUE.has(tag));
  const first = tokens.findIndex(({ tag }) => !GLUE.has(tag));
  return last < 0 ? [] : tokens.slice(first, last + 1);
}

export function tagsOf(tokens: readonly Token[]): ReadonlySet<Token['tag']> {
  const tags = new Set<Token['tag']>();
  for (const { tag } of tokens) tags.add(tag);
  return tags;
}

export const hasAny = (tags: ReadonlySet<Token['tag']>, ...wanted: readonly Token['tag'][]): boolean =>
  wanted.some((tag) => tags.has(tag));

const STRANGE = new Set<Token['tag']>([
  'text',
  'foreign',
  'inert',
  'hotline',
  'late',
  'otherReason',
  'vet',
  'neg',
]);

/** A word that changes what is counted, or may. */
export const isStrange = ({ tag }: Token): boolean => STRANGE.has(tag);

export const strangeFollows = ({ right }: Item): boolean => right[0] !== undefined && isStrange(right[0]);

/** Whether 2022年结转 means what came into the report year: in the report for 2022 itself it is what went out. */
export function cameIn({ text }: Token, year: number | null): boolean {
  const stated = /20\d\d/.exec(text)?.[0];
  return stated === undefined || year === null || Number(stated) < year;
}

/** 网站收到, 通过信函方式: one way of asking among others. 网站、信函等渠道 are all of them. */
export function isOneWay(tokens: readonly Token[]): boolean {
  const ways = tokens.filter(({ tag }) => tag === 'channel').length;
  const all =
    tokens.some(({ tag }) => tag === 'open') || (ways > 1 && tokens.some(({ tag }) => tag === 'joiner'));
  return ways > 0 && !all;
}
