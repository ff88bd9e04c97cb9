import type { FactKind } from './claims.ts';
import { cameIn, strip, type Topic } from './grammar.ts';
import { kindsOf } from './negated.ts';
import type { Token } from './tokens.ts';

/** Zeros in words: what there was none of, from the negation to the last noun that it reaches. */
export interface Zero {
  readonly kind: FactKind;
  readonly start: number;
  readonly end: number;
  readonly topic: Topic;
}

const TOPICS: Partial<Record<FactKind, Topic>> = {
  received: 'request',
  newReceived: 'request',
  review: 'review',
  litigation: 'litigation',
  normativeMade: 'normative',
  regulationsMade: 'regulation',
};
const CLOSING = /^(?:现象|纠纷|行为|问题|类|事件|的)$/;

/** 未收到申请, 没有发生复议或诉讼, 上年无结转. A negation holds as far as 、和或及与 join what follows it. */
export function readZeros(tokens: readonly Token[], topic: Topic, year: number | null): readonly Zero[] {
  const plain = tokens.filter((token) => token.tag === 'noCarryIn' && cameIn(token, year));
  const carried = plain.map(({ start, end }): Zero => ({ kind: 'carriedOver', start, end, topic }));
  const at = tokens.findIndex(({ tag }) => tag === 'neg');
  const negation = tokens[at];
  const after = tokens.slice(at + 1);
  if (!negation || tokens.some(({ tag }, index) => tag === 'count' || (tag === 'ambition' && index < at)))
    return carried;
  const zeros = toMembers(after).flatMap(({ member, until }) => {
    const negated = { member, reach: after.slice(0, until), clause: after, negation, topic };
    return kindsOf(negated).map(
      (kind): Zero => ({
        kind,
        start: negation.start,
        end: member.at(-1)?.end ?? negation.end,
        topic: TOPICS[kind] ?? topic,
      }),
    );
  });
  return [...carried, ...zeros];
}

function toMembers(tokens: readonly Token[]): readonly { member: readonly Token[]; until: number }[] {
  const ends = tokens.flatMap(({ tag }, index) => (tag === 'joiner' ? [index] : []));
  return [...ends, tokens.length].map((until, nth) => {
    const from = nth === 0 ? 0 : (ends[nth - 1] ?? 0) + 1;
    return { member: withoutClosing(tokens.slice(from, until)), until };
  });
}

function withoutClosing(tokens: readonly Token[]): readonly Token[] {
  const kept = strip(tokens);
  const last = kept.at(-1);
  const closing =
    last && (last.tag === 'open' || last.tag === 'occur' || (last.tag === 'text' && CLOSING.test(last.text)));
  return closing && kept.length > 1 ? withoutClosing(kept.slice(0, -1)) : kept;
}
