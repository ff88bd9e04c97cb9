import type { AllClaim, FactKind } from './claims.ts';
import { strip, type Topic } from './label.ts';
import type { Token } from './tokens.ts';

/** What a clause without figures says of all that the one before it counted. */
export interface Whole {
  readonly claim: Omit<AllClaim, 'quote' | 'count'> | null;
  /** Fact that it makes of the counted figure. */
  readonly kind: FactKind | null;
}

const BLOCKERS: readonly Token['tag'][] = [
  'neg',
  'ambition',
  'foreign',
  'hotline',
  'vet',
  'late',
  'count',
  'percent',
  'otherReason',
  'subunit',
  'lastYear',
  'history',
  'compare',
];
const PROMPT = /^(?:已|按|依法|依规|及时|现已|严格|规范|全)/;

/** 均按时答复, 已全部办结, 全部为自然人, 均获维持. Null where the clause says nothing of the kind. Never throws. */
export function readWhole(tokens: readonly Token[], topic: Topic, single: boolean): Whole | null {
  const tags = new Set(tokens.map(({ tag }) => tag));
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last || BLOCKERS.some((tag) => tags.has(tag))) return null;
  const place = { start: first.start, end: last.end };
  const all = tags.has('all') || tags.has('each');
  const core = strip(tokens);
  const only = core.length === 1 ? core[0]?.tag : undefined;
  if (topic === 'review' || topic === 'litigation') {
    const outcome =
      all && only === 'upheld'
        ? 'upheld'
        : all && only === 'corrected'
          ? 'corrected'
          : only === 'pending'
            ? 'pending'
            : null;
    const decided = all && !outcome && (only === 'judge' || only === 'answer') ? 'decided' : outcome;
    return decided ? { claim: { ...place, of: topic, outcome: decided }, kind: null } : null;
  }
  if (topic !== 'request') return null;
  const prompt = tokens.some(({ text, tag }) => (tag === 'func' || tag === 'answer') && PROMPT.test(text));
  if (tags.has('answer') && (all || prompt))
    return { claim: { ...place, of: 'requests', outcome: 'answered' }, kind: 'answered' };
  if (all && only === 'natural') return { claim: null, kind: 'naturalPerson' };
  if ((all || single) && only === 'denied') return { claim: null, kind: 'denied' };
  if ((all || single) && only === 'partial') return { claim: null, kind: 'partial' };
  if ((all || single) && only === 'granted') return { claim: null, kind: 'granted' };
  return null;
}
