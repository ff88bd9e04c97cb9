import type { Fact, FactKind } from './claims.ts';
import type { Clause } from './clauses.ts';
import { readWhole } from './every.ts';
import { hasAny, MAIN_VERBS, type Topic } from './grammar.ts';
import type { Scope } from './scope.ts';
import { add, type Bare, type State } from './state.ts';
import type { Token } from './tokens.ts';
import { readZeros } from './zero.ts';

/**
 * Reads a clause without figures into the state: zeros in words, or what is said of all.
 *
 * @param scope behind the clause
 */
export function readUncounted(clause: Clause, scope: Scope, state: State): void {
  const { tokens, tags, stop } = clause;
  if (scope.otherYear || scope.beside) return;
  const reached = state.negation && isContinued(tokens) ? [state.negation, ...tokens] : tokens;
  const mayBeZero = reached !== tokens || hasAny(tags, 'neg', 'noCarryIn');
  const zeros = mayBeZero ? readZeros(reached, state.topic, state.year) : [];
  for (const { kind, start, end, topic } of zeros) {
    add(state, kind, { start, end, value: 0 }, scope, { reach: 'exact', worded: true });
    state.topic = topic;
    if (kind === 'carriedOver') state.besideLastYear = true;
  }
  const reaches = stop === ',' && zeros.some(({ kind }) => kind === 'review' || kind === 'received');
  state.negation = reaches ? (reached.find(({ tag }) => tag === 'neg') ?? null) : null;
  if (zeros.length === 0 && !scope.cumulative) readAll(clause, state, scope);
}

/** Only a noun, which a negation before the comma still reaches. */
const isContinued = (tokens: readonly Token[]): boolean =>
  ['review', 'litigation'].includes(tokens[0]?.tag ?? '') &&
  !tokens.some(({ tag }) => tag === 'neg' || MAIN_VERBS.has(tag));

function readAll(clause: Clause, state: State, scope: Scope): void {
  const topic = namesRequests(clause) ? 'request' : state.topic;
  const counted = lastOf(state, topic);
  const whole = readWhole(clause, topic, counted?.value === 1);
  if (!whole || (whole.kind === 'answered' && saysAnswered(state))) return;
  if (whole.claim) state.all.push({ ...whole.claim, count: counted?.value ?? null });
  // With requests carried over, all are more than the figure of this year's.
  const carried = state.facts.some(({ kind, value }) => kind === 'carriedOver' && value > 0);
  if (!whole.kind || !counted?.value || (carried && whole.kind === 'answered')) return;
  add(state, whole.kind, { ...whole, value: counted.value }, scope, { implied: true });
}

/** 收到 32 件, 办结 30 件, 均按时答复: that is said of the 30. */
const saysAnswered = ({ facts }: State): boolean =>
  facts.some(({ kind, implied }) => kind === 'answered' && !implied);

/** 本年度收到的申请已全部办结: the clause says itself of what it speaks. */
const namesRequests = ({ tags }: Clause): boolean =>
  tags.has('request') && hasAny(tags, 'receive', 'thisYear', 'year', 'own');

const COUNTED: Readonly<Partial<Record<NonNullable<Topic>, readonly FactKind[]>>> = {
  request: ['received', 'newReceived'],
  review: ['review'],
  litigation: ['litigation'],
};

const lastOf = (state: State, topic: Topic): Bare<Fact> | undefined =>
  state.facts.findLast(({ kind }) => topic !== null && COUNTED[topic]?.includes(kind));
