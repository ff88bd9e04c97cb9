import type { Subject } from './claims.ts';
import { MAIN_VERBS } from './grammar.ts';
import type { Token } from './tokens.ts';

/** What the words so far say about whose and which year's figures these are. */
export interface Scope {
  /** The sentence speaks of another span of time than the report's year, or of others' requests. */
  readonly otherYear: boolean;
  /** This clause gives last year's figure, a difference, or a part of the agency. */
  readonly beside: boolean;
  readonly subject: Subject;
  /** The body that the sentence names as its subject: 区住建局收到… */
  readonly body: string | null;
  /** 累计 without a year, or 截至: all there ever was, or all of the year. */
  readonly cumulative: boolean;
  /** The sentence names the year. */
  readonly dated: boolean;
}

export const WHOLE: Scope = {
  otherYear: false,
  beside: false,
  subject: null,
  body: null,
  cumulative: false,
  dated: false,
};

/** Scope behind `tokens`, the first of a clause, read from the scope before them. */
export function advance(scope: Scope, tokens: readonly Token[], year: number | null): Scope {
  const own = tokens.reduce((before, token, index) => next(before, token, tokens[index - 1], year), scope);
  const body = bodyIn(tokens);
  return body === null ? own : { ...own, body };
}

const THIS_YEAR = { otherYear: false, cumulative: false, dated: true };

function next(scope: Scope, token: Token, before: Token | undefined, year: number | null): Scope {
  switch (token.tag) {
    case 'year':
    case 'span':
      if (before?.tag === 'compare' || before?.text === '与' || before?.text === '同')
        return { ...scope, beside: true };
      return isReportYear(token, year) ? inYear(scope, before) : { ...scope, otherYear: true };
    case 'thisYear':
      return { ...scope, ...THIS_YEAR };
    case 'history':
    case 'others':
      return { ...scope, otherYear: true };
    case 'total':
      return token.text === '累计' && !scope.dated ? { ...scope, cumulative: true } : scope;
    case 'lastYear':
    case 'compare':
    case 'subunit':
      return { ...scope, beside: true };
    case 'whole':
    case 'own':
    case 'part':
      return { ...scope, subject: token.tag, body: null };
    default:
      return scope;
  }
}

/** 截至 2022 年 12 月 31 日 says where a count ends, not where it begins. */
const inYear = (scope: Scope, before: Token | undefined): Scope =>
  before?.tag === 'until' ? { ...scope, otherYear: false } : { ...scope, ...THIS_YEAR };

/** 2022年, and 2022年以来 in the report for 2022; with an unknown year any single one is. */
function isReportYear({ tag, text }: Token, year: number | null): boolean {
  const stated = Number(/20\d\d/.exec(text)?.[0]);
  const whole = tag === 'year' || /^(?:自|从)?20\d\d年以来$/.test(text);
  return whole && (stated === year || (year === null && tag === 'year'));
}

const BODY =
  /^(?!.*(?:平台|网站))[\u4e00-\u9fff]{2,20}(?:局|委|委员会|办|办公室|厅|院|镇|乡|街道|办事处|政府|管委会|大队|支队|部门|单位|公司)$/;
const LEADING = new Set<Token['tag']>(['year', 'thisYear', 'func', 'total', 'noise', 'list', 'joiner']);

/** The body before the clause's verb, where it names one as its subject. */
function bodyIn(tokens: readonly Token[]): string | null {
  const verb = tokens.findIndex(({ tag }) => MAIN_VERBS.has(tag) || tag === 'neg');
  if (verb <= 0) return null;
  const before = tokens.slice(0, verb);
  const first = before.findIndex(({ tag }) => !LEADING.has(tag));
  const last = before.findLastIndex(({ tag }) => !LEADING.has(tag));
  const subject = before.slice(Math.max(0, first), last + 1);
  if (subject.some(({ tag }) => tag === 'whole' || tag === 'own' || tag === 'part')) return null;
  const name = subject.map(({ text }) => text).join('');
  return BODY.test(name) && !name.includes('的') ? name : null;
}
