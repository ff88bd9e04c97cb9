import type { AllClaim, Fact, FactKind } from './claims.ts';
import { type Clause, type Item, toItems } from './clauses.ts';
import { readWhole } from './every.ts';
import { readItem, type Setting, strip, type Topic } from './label.ts';
import { advance, type Scope, WHOLE } from './scope.ts';
import type { Token } from './tokens.ts';
import { readZeros } from './zero.ts';

export type Bare<T> = Omit<T, 'quote'>;

interface Found {
  readonly facts: readonly Bare<Fact>[];
  readonly all: readonly Bare<AllClaim>[];
}

/** What is carried from clause to clause: a sentence leaves out what the one before has said. */
interface State {
  topic: Topic;
  verb: Token['tag'] | null;
  listing: boolean;
  pending: readonly Token[];
  scope: Scope;
  /** Kind of rules that the block spoke of last. */
  rules: 'normative' | 'regulation' | null;
  /** The clause before held a negation that may reach on: 未发生复议, 诉讼. */
  negation: Token | null;
  /** The sentence gives the requests carried over beside those received, not as part of them. */
  besideLastYear: boolean;
  readonly year: number | null;
  readonly aboutDisclosure: boolean;
  readonly facts: Bare<Fact>[];
  readonly all: Bare<AllClaim>[];
}

const MAIN_VERBS = new Set<Token['tag']>([
  'receive',
  'receiveNew',
  'handle',
  'answer',
  'make',
  'publish',
  'proactive',
  'post',
  'vet',
  'repeal',
]);
const REQUEST_WORDS = new Set<Token['tag']>(['request', 'disclosure']);

/** Facts of a block, clause by clause. Never throws. */
export function readFacts(sentences: readonly (readonly Clause[])[], year: number | null): Found {
  const words = sentences.flat().flatMap(({ tokens }) => tokens);
  const state: State = {
    topic: null,
    verb: null,
    listing: false,
    pending: [],
    scope: WHOLE,
    rules: null,
    negation: null,
    besideLastYear: false,
    year,
    aboutDisclosure: words.some(({ tag }) => REQUEST_WORDS.has(tag)),
    facts: [],
    all: [],
  };
  for (const sentence of sentences) readSentence(sentence, state);
  return { facts: state.facts, all: state.all };
}

function readSentence(clauses: readonly Clause[], state: State): void {
  Object.assign(state, {
    verb: null,
    listing: false,
    pending: [],
    scope: WHOLE,
    negation: null,
    besideLastYear: false,
  });
  const first = state.facts.length;
  clauses.forEach((clause, index) => {
    readClause(clause, clauses[index + 1], state);
  });
  settleReceived(state, first);
}

function readClause(clause: Clause, following: Clause | undefined, state: State): void {
  const { tokens, depth } = clause;
  const outer = { scope: state.scope, topic: state.topic };
  if (depth === 0) state.scope = { ...state.scope, beside: false };
  if (startsAnew(clause)) state.listing = false;
  const items = toItems(clause);
  for (const item of items) readCounted(item, clause, following, state);
  if (items.length === 0) readUncounted(clause, state);
  const rules = tokens.findLast(({ tag }) => tag === 'normative' || tag === 'regulation');
  if (rules) state.rules = rules.tag === 'normative' ? 'normative' : 'regulation';
  const verb = tokens.findLast(({ tag }) => MAIN_VERBS.has(tag));
  if (verb) state.verb = verb.tag;
  if (depth === 0) state.listing ||= tokens.some(({ tag }) => tag === 'list');
  state.pending = pendingOf(clause);
  state.scope = depth > 0 ? outer.scope : advance(state.scope, tokens, state.year);
  if (depth > 0) state.topic = outer.topic;
}

/** What waits for its figure in the next clause: 新收申请较上年减少 5 件, 共计 170 件. */
function pendingOf({ tokens }: Clause): readonly Token[] {
  if (tokens.some(({ tag }) => tag === 'neg')) return [];
  const figure = tokens.findIndex(({ tag }) => tag === 'count' || tag === 'percent');
  const difference = tokens.findIndex(({ tag }) => tag === 'compare');
  if (figure < 0) return difference < 0 ? tokens : tokens.slice(0, difference);
  return difference >= 0 && difference < figure
    ? strip(tokens.slice(0, difference)).filter(({ tag }) => tag !== 'lastYear')
    : [];
}

/** A list ends where a clause has its own verb and counts all again. */
const startsAnew = ({ tokens }: Clause): boolean =>
  tokens.some(({ tag }) => tag === 'receive') &&
  tokens.some(({ tag }) => tag === 'total' || tag === 'thisYear');

function readCounted(item: Item, clause: Clause, following: Clause | undefined, state: State): void {
  const { count } = item;
  const before = clause.tokens.slice(0, clause.tokens.indexOf(count));
  const scope = advance(state.scope, before, state.year);
  const verb = before.slice(0, before.length - item.left.length).findLast(({ tag }) => MAIN_VERBS.has(tag));
  const setting: Setting = {
    topic: state.topic,
    verb: verb?.tag ?? state.verb,
    inList: state.listing || clause.depth > 0 || before.some(({ tag }) => tag === 'list'),
    rules: state.rules,
    pending: state.pending,
    aboutDisclosure: state.aboutDisclosure,
    oneOfMany: isOneOfMany(clause, following),
  };
  const { kinds, topic } = readItem(item, setting);
  if (!(topic === 'unknown' && setting.inList)) state.topic = topic;
  const approximate =
    count.approximate || item.left.at(-1)?.tag === 'approx' || item.right[0]?.tag === 'approx';
  if (approximate || scope.otherYear || scope.beside) return;
  if (kinds.includes('carriedOver') && !setting.inList) state.besideLastYear = true;
  for (const kind of kinds) {
    const value =
      kind === 'fee' && count.unit === '亿元'
        ? count.value * 1e8
        : count.unit === '万元'
          ? count.value * 1e4
          : count.value;
    add(state, {
      kind,
      value,
      start: count.start,
      end: count.end,
      implied: false,
      worded: false,
      scope: scope.subject,
    });
  }
}

/** 网站公开 754 条, 新媒体公开 2808 条: neither is the total. */
function isOneOfMany({ tokens, stop }: Clause, following: Clause | undefined): boolean {
  if (stop !== ',' || !following) return false;
  const next = new Set(following.tokens.map(({ tag }) => tag));
  const added =
    following.tokens.some(({ text }) => text.includes('新增')) && tokens.some(({ text }) => text === '累计');
  const parallel =
    !tokens.some(({ tag }) => tag === 'proactive' || tag === 'disclosure') &&
    (next.has('channel') || next.has('publish')) &&
    !next.has('list') &&
    !next.has('proactive');
  return next.has('count') && (added || parallel);
}

function readUncounted(clause: Clause, state: State): void {
  const { tokens } = clause;
  const scope = advance(state.scope, tokens, state.year);
  if (scope.otherYear || scope.beside) return;
  const reached = state.negation && isContinued(tokens) ? [state.negation, ...tokens] : tokens;
  const zeros = readZeros(reached, state.topic);
  for (const { kind, start, end, topic } of zeros) {
    add(state, { kind, value: 0, start, end, implied: false, worded: true, scope: scope.subject });
    state.topic = topic;
    if (kind === 'carriedOver') state.besideLastYear = true;
  }
  state.negation =
    zeros.some(({ kind }) => kind === 'review' || kind === 'received') && clause.stop === ','
      ? (reached.find(({ tag }) => tag === 'neg') ?? null)
      : null;
  if (zeros.length === 0) readAll(tokens, state, scope);
}

/** Only a noun that a negation before the comma still reaches. */
const isContinued = (tokens: readonly Token[]): boolean =>
  ['review', 'litigation'].includes(tokens[0]?.tag ?? '') &&
  !tokens.some(({ tag }) => tag === 'neg' || MAIN_VERBS.has(tag));

function readAll(tokens: readonly Token[], state: State, scope: Scope): void {
  const counted = lastOf(state, state.topic);
  const whole = readWhole(tokens, state.topic, counted?.value === 1);
  if (!whole) return;
  if (whole.claim) state.all.push({ ...whole.claim, count: counted?.value ?? null });
  const carried = state.facts.some(({ kind, value }) => kind === 'carriedOver' && value > 0);
  if (!whole.kind || !counted?.value || counted.worded || (carried && whole.kind === 'answered')) return;
  const { start, end } = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
  add(state, {
    kind: whole.kind,
    value: counted.value,
    start,
    end,
    implied: true,
    worded: false,
    scope: scope.subject,
  });
}

function lastOf(state: State, topic: Topic): Bare<Fact> | undefined {
  const kinds: readonly FactKind[] =
    topic === 'request'
      ? ['received', 'newReceived']
      : topic === 'review' || topic === 'litigation'
        ? [topic]
        : [];
  return state.facts.findLast(({ kind }) => kinds.includes(kind));
}

/** The first figure of a kind counts; a repetition in the same block speaks of parts of it. */
function add(state: State, fact: Bare<Fact>): void {
  const known = state.facts.some(
    ({ kind, scope }) => kind === fact.kind && (scope === fact.scope || fact.scope === null),
  );
  if (!known) state.facts.push(fact);
}

/** 收到 9 件, 上年结转 1 件: set beside last year's, what was received is this year's own. */
function settleReceived(state: State, from: number): void {
  if (!state.besideLastYear) return;
  const at = state.facts.findIndex(({ kind }, index) => index >= from && kind === 'received');
  const fact = state.facts[at];
  if (fact) state.facts[at] = { ...fact, kind: 'newReceived' };
}
