import type { AllClaim, Fact, FactKind } from './claims.ts';
import { type Clause, toItems } from './clauses.ts';
import { readCounted } from './counted.ts';
import { hasAny, MAIN_VERBS, strip } from './grammar.ts';
import { advance } from './scope.ts';
import { type Bare, begin, FRESH, type State } from './state.ts';
import type { Token } from './tokens.ts';
import { readUncounted } from './uncounted.ts';

interface Found {
  readonly facts: readonly Bare<Fact>[];
  readonly all: readonly Bare<AllClaim>[];
}

/** Facts of a block, clause by clause. Never throws. */
export function readFacts(
  sentences: readonly (readonly Clause[])[],
  known: Pick<State, 'year' | 'aboutDisclosure' | 'topic'>,
): Found {
  const state = begin(known);
  for (const sentence of sentences) readSentence(sentence, state);
  // Where requests are left over, 均按时答复 is said of those that were answered.
  const left = state.facts.some(({ kind, value }) => kind === 'carriedForward' && value > 0);
  const carried = state.facts.some(({ kind, value }) => kind === 'carriedOver' && value > 0);
  return {
    facts: state.facts.filter(({ kind, implied }) => !(left && implied && kind === 'answered')),
    all: state.all.filter(({ of, certain }) => of !== 'requests' || !(left || (carried && !certain))),
  };
}

function readSentence(clauses: readonly Clause[], state: State): void {
  Object.assign(state, FRESH);
  const first = state.facts.length;
  if (returnsToRequests(clauses[0], state)) state.topic = 'request';
  clauses.forEach((clause, index) => {
    readClause(clause, clauses[index + 1], state);
  });
  if (state.besideLastYear) settleReceived(state, first);
  if (state.facts.length === first) return;
  if (clauses.some(({ tags }) => tags.has('withdrawn') || isNarrowed(tags)))
    loosen(state, first, COUNTS, 'any');
  loosen(state, first, resultsOf(clauses.flatMap(reasonsCounted)), 'more');
  loosen(state, first, caseResultsOf(clauses.flatMap(({ tokens }) => tokens)), 'more');
}

/** 办理结果中, behind a word of something else: still of the requests that the block has counted. */
const returnsToRequests = (clause: Clause | undefined, { facts }: State): boolean =>
  facts.some(({ kind }) => kind === 'received' || kind === 'newReceived') &&
  (clause?.tokens ?? []).slice(0, 3).some(({ tag, text }) => tag === 'list' && text.includes('结果'));

/** 有效申请 44 件, 经补正后受理 40 件: of those that came in some may be left out of the table. */
const isNarrowed = (tags: ReadonlySet<Token['tag']>): boolean =>
  (tags.has('valid') && hasAny(tags, 'request', 'weakRequest')) ||
  (tags.has('receive') && tags.has('otherReason') && tags.has('count'));

const COUNTS: readonly FactKind[] = ['received', 'newReceived', 'answered'];
/** Reasons, by the result that the table may count them with. */
const REASONS: readonly (readonly [FactKind, RegExp])[] = [
  ['granted', /已(?:主动)?公开/],
  ['partial', /区分/],
  ['denied', /秘密|过程性|内部事务|案卷|查询/],
  ['unable', /不属于|不掌握|不存在|现成|补正|不明确|非/],
  ['notProcessed', /信访|投诉|重复|不予受理/],
  ['other', /补正|告知|转交|转送|移送|不予|不属于|非/],
];

const resultsOf = (reasons: readonly string[]): readonly FactKind[] =>
  REASONS.flatMap(([kind, words]) => (reasons.some((reason) => words.test(reason)) ? [kind] : []));

const CORRECTED: readonly FactKind[] = ['review.corrected', 'litigation.corrected'];
const DISMISSED: readonly FactKind[] = [
  'review.upheld',
  'review.otherResult',
  'litigation.upheld',
  'litigation.otherResult',
];

/** 撤销 1 件, 确认违法 1 件: the table counts both as corrected; 驳回 2 件 as upheld or as another result. */
const caseResultsOf = (tokens: readonly Token[]): readonly FactKind[] => [
  ...(tokens.filter(({ tag }) => tag === 'corrected').length > 1 ? CORRECTED : []),
  ...(tokens.some(({ text }) => /驳回|撤回|撤诉|终止|不予受理|变更/.test(text)) ? DISMISSED : []),
];

/**
 * Leaves open what some figures of a sentence count. 收到 10 件, 撤回 2 件, 答复 8 件: some tables count those withdrawn
 * or merged, others do not. 不掌握 3 件, 其他处理 2 件: of what the table has under one name the sentence tells a part.
 */
function loosen({ facts }: State, from: number, kinds: readonly FactKind[], loose: Fact['loose']): void {
  for (const [index, fact] of facts.entries())
    if (index >= from && kinds.includes(fact.kind)) facts[index] = { ...fact, loose };
}

/** Reasons that have a figure of their own: 不属于本机关 2 件. */
function reasonsCounted(clause: Clause): readonly string[] {
  if (clause.depth > 0 || !clause.tags.has('otherReason')) return [];
  const around = toItems(clause).flatMap(({ left, right }) => [...left, ...right]);
  return around.flatMap(({ tag, text }) => (tag === 'otherReason' ? [text] : []));
}

function readClause(clause: Clause, following: Clause | undefined, state: State): void {
  const { tokens, tags, depth } = clause;
  const { topic, scope } = state;
  if (depth === 0 && scope.beside) state.scope = { ...scope, beside: false };
  const behind = advance(state.scope, tokens, state.year);
  if (state.listing && (startsAnew(clause) || (state.stop === ';' && receives(clause))))
    state.listing = false;
  const items = toItems(clause);
  for (const item of items) readCounted(item, clause, following, state);
  if (items.length === 0) readUncounted(clause, behind, state);
  state.verb = tokens.findLast(({ tag }) => MAIN_VERBS.has(tag))?.tag ?? state.verb;
  state.rules = rulesIn(clause) ?? state.rules;
  state.pending = pendingOf(clause);
  if (depth > 0) {
    Object.assign(state, { topic, scope });
    return;
  }
  state.stop = clause.stop;
  state.listing ||= tags.has('list');
  state.scope = behind;
}

/** A list ends where a clause has its own verb and counts all again. */
const startsAnew = ({ tags }: Clause): boolean =>
  tags.has('receive') && (tags.has('total') || tags.has('thisYear'));

/** 其中网站 300 条; 收到政府信息公开申请 2 件: all of them, by whatever way. */
const receives = ({ tags }: Clause): boolean =>
  hasAny(tags, 'receive', 'receiveNew') &&
  tags.has('request') &&
  !hasAny(tags, 'channel', 'natural', 'legal', 'citizen');

function rulesIn({ tokens, tags }: Clause): State['rules'] {
  if (!hasAny(tags, 'normative', 'regulation')) return null;
  const last = tokens.findLast(({ tag }) => tag === 'normative' || tag === 'regulation')?.tag;
  return last === 'normative' || last === 'regulation' ? last : null;
}

/** What waits for its figure in the next clause: 新收申请较上年减少 5 件, 共计 170 件. */
function pendingOf({ tokens, tags }: Clause): readonly Token[] {
  if (tags.has('neg')) return [];
  const figure = tokens.findIndex(({ tag }) => tag === 'count' || tag === 'percent');
  const difference = tokens.findIndex(({ tag }) => tag === 'compare');
  if (figure < 0) return difference < 0 ? tokens : tokens.slice(0, difference);
  const waits = difference >= 0 && difference < figure;
  return waits ? strip(tokens.slice(0, difference)).filter(({ tag }) => tag !== 'lastYear') : [];
}

/** 收到 9 件, 上年结转 1 件: set beside last year's, what was received is this year's own. */
function settleReceived(state: State, from: number): void {
  const at = state.facts.findIndex(({ kind }, index) => index >= from && kind === 'received');
  const fact = state.facts[at];
  if (fact) state.facts[at] = { ...fact, kind: 'newReceived' };
}
