import type { AllClaim, Fact, FactKind, Reach } from './claims.ts';
import type { Topic } from './grammar.ts';
import { type Scope, WHOLE } from './scope.ts';
import type { Token } from './tokens.ts';

/** A claim before its sentence is known. */
export type Bare<T> = Omit<T, 'quote'>;

/** What is carried from clause to clause: a sentence leaves out what the one before has said. */
export interface State {
  topic: Topic;
  verb: Token['tag'] | null;
  listing: boolean;
  /** The sign that ended the clause before. */
  stop: string;
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

/** State before the first sentence, from what the block's heading and words tell. */
export const begin = (known: Pick<State, 'year' | 'aboutDisclosure' | 'topic'>): State => ({
  rules: null,
  ...FRESH,
  ...known,
  facts: [],
  all: [],
});

/** What no sentence inherits from the one before. */
export const FRESH = {
  verb: null,
  listing: false,
  stop: '',
  pending: [],
  scope: WHOLE,
  negation: null,
  besideLastYear: false,
} as const;

/** Where a figure stands and what it is. */
type Figure = Pick<Fact, 'start' | 'end' | 'value'>;

/** Keeps a fact. The first figure of a kind counts: a repetition in the same block speaks of parts of it. */
export function add(
  state: State,
  kind: FactKind,
  { start, end, value }: Figure,
  { subject: scope, body }: Scope,
  as: Partial<Pick<Fact, 'reach' | 'implied' | 'worded' | 'loose'>> = {},
): void {
  const said = { reach: reachOf(kind), implied: false, worded: false, loose: null, ...as };
  const known = state.facts.some(
    (fact) => fact.kind === kind && fact.body === body && (fact.scope === scope || scope === null),
  );
  if (!known) state.facts.push({ kind, start, end, value, scope, body, ...said });
}

/** 收到 leaves open whether those carried over are among them. */
export const reachOf = (kind: FactKind, orDone = false): Reach =>
  ['received', 'naturalPerson', 'legalPerson'].includes(kind) ? (orDone ? 'orDone' : 'orAll') : 'exact';
