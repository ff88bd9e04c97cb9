import type { Clause, Item } from './clauses.ts';
import { hasAny, MAIN_VERBS, type Setting, tagsOf } from './grammar.ts';
import { readItem } from './label.ts';
import { advance } from './scope.ts';
import { add, reachOf, type State } from './state.ts';
import type { Token } from './tokens.ts';

/** Reads one figure of a clause into the state. */
export function readCounted(item: Item, clause: Clause, following: Clause | undefined, state: State): void {
  const { count, left, right } = item;
  const before = clause.tokens.slice(0, clause.tokens.indexOf(count));
  const scope = advance(state.scope, before, state.year);
  const verb = before.slice(0, before.length - left.length).findLast(({ tag }) => MAIN_VERBS.has(tag));
  const setting: Setting = {
    ...state,
    verb: verb?.tag ?? state.verb,
    inList: state.listing || clause.depth > 0 || before.some(({ tag }) => tag === 'list'),
    knowsReceived: state.facts.some(({ kind }) => kind === 'received' || kind === 'newReceived'),
    oneOfMany: isOneOfMany(clause, following) || isOneOfApplicants(clause, item, following),
    partIsAbout: following !== undefined && isPartAbout(following.tags),
  };
  const { kinds, topic, orDone } = readItem(item, setting);
  const approximate = count.approximate || left.at(-1)?.tag === 'approx' || right[0]?.tag === 'approx';
  if (scope.otherYear || scope.beside) return;
  if (!(topic === 'unknown' && setting.inList)) state.topic = topic;
  if (approximate) return;
  if (kinds.includes('carriedOver') && !setting.inList) state.besideLastYear = true;
  for (const kind of kinds)
    if (!scope.cumulative || kind === 'proactive')
      add(state, kind, count, scope, {
        reach: reachOf(kind, orDone),
        loose: goesOn([...left, ...right]) ? 'more' : null,
      });
}

/** 网站公开 754 条, 新媒体公开 2808 条: neither is the total. 累计公开 1135 条, 今年新增 120 条: nor is the first. */
function isOneOfMany({ tokens, tags, stop }: Clause, following: Clause | undefined): boolean {
  const next = following?.tags;
  if (stop !== ',' || !following || !next?.has('count')) return false;
  const added = following.tokens.some(({ text }) => text.includes('新增'));
  if (added && tokens.some(({ text }) => text === '累计')) return true;
  const own = hasAny(tags, 'proactive', 'disclosure');
  return !own && hasAny(next, 'channel', 'publish') && !hasAny(next, 'list', 'proactive');
}

/** 公民申请 5 件, 法人申请 2 件: each kind of applicant with a figure of its own. */
function isOneOfApplicants(
  { tokens }: Clause,
  { count, left }: Item,
  following: Clause | undefined,
): boolean {
  if (!left.some(({ tag }) => tag === 'citizen')) return false;
  const behind = [...tokens.slice(tokens.indexOf(count) + 1), ...(following?.tokens ?? [])];
  const figure = behind.findIndex(({ tag }) => tag === 'count');
  const next = tagsOf(behind.slice(0, Math.max(0, figure)));
  return !next.has('list') && hasAny(next, 'citizen', 'legal', 'natural');
}

const isPartAbout = (next: ReadonlySet<Token['tag']>): boolean =>
  next.has('list') && hasAny(next, 'disclosure', 'request');

/** 继续有效: those made this year may come on top. 正在办理: some may be done since the year ended. */
const goesOn = (words: readonly Token[]): boolean =>
  words.some(({ text }) => text === '继续有效' || /^(?:尚|仍|正在|还|未办|在办)/.test(text));
