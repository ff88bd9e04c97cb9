import type { AllClaim, CaseOutcome, FactKind } from './claims.ts';
import type { Clause } from './clauses.ts';
import { hasAny, strip, type Topic } from './grammar.ts';
import { OUTCOMES } from './requests.ts';
import type { Token } from './tokens.ts';

/** What a clause without figures says of all that the one before it counted. */
export interface Whole {
  readonly start: number;
  readonly end: number;
  readonly claim: Omit<AllClaim, 'quote' | 'count'> | null;
  /** Fact that it makes of the counted figure. */
  readonly kind: FactKind | null;
}

const BLOCKERS =
  'neg ambition foreign hotline vet late count percent otherReason subunit lastYear history compare channel'.split(
    ' ',
  ) as readonly Token['tag'][];
const PROMPT = /^(?:已|按|依法|依规|及时|现已|严格|规范)/;
const FINISHED = /办结|完毕|办毕|结案/;

/**
 * 均按时答复, 已全部办结, 全部为自然人, 均获维持. Null where the clause says nothing of the kind.
 *
 * @param single whether just one was counted, so that 不予公开 alone is said of it
 */
export function readWhole({ tokens, tags }: Clause, topic: Topic, single: boolean): Whole | null {
  if (topic !== 'request' && topic !== 'review' && topic !== 'litigation') return null;
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last || hasAny(tags, ...BLOCKERS)) return null;
  const place = { start: first.start, end: last.end };
  const core = strip(tokens).filter(({ tag }) => tag !== 'weakRequest');
  const only = core.length === 1 ? core[0]?.tag : undefined;
  const all = hasAny(tags, 'all', 'each');
  if (topic !== 'request') {
    const outcome = caseOutcome(only, all);
    return outcome && { ...place, claim: { ...place, of: topic, outcome, certain: true }, kind: null };
  }
  if (tags.has('answer') && (all || tokens.some(isPrompt))) {
    const certain = all && tokens.some(({ text }) => FINISHED.test(text));
    return { ...place, claim: { ...place, of: 'requests', outcome: 'answered', certain }, kind: 'answered' };
  }
  const kind =
    only === 'natural' && all ? 'naturalPerson' : (all || single) && only ? OUTCOMES[only] : undefined;
  return kind ? { ...place, claim: null, kind } : null;
}

const isPrompt = ({ tag, text }: Token): boolean => (tag === 'func' || tag === 'answer') && PROMPT.test(text);

function caseOutcome(only: Token['tag'] | undefined, all: boolean): CaseOutcome | 'decided' | null {
  if (only === 'pending') return 'pending';
  if (!all) return null;
  if (only === 'upheld' || only === 'corrected') return only;
  return only === 'judge' || only === 'answer' ? 'decided' : null;
}
