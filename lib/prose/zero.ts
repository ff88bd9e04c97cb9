import type { FactKind } from './claims.ts';
import { cameIn, hasAny, isOneWay, strip, type Topic, tagsOf } from './grammar.ts';
import type { Token } from './tokens.ts';

/** Zeros in words: what there was none of, from the negation to the last noun that it reaches. */
export interface Zero {
  readonly kind: FactKind;
  readonly start: number;
  readonly end: number;
  readonly topic: Topic;
}

interface Negated {
  /** The words of one member of the list, closing words left out. */
  readonly member: readonly Token[];
  /** All from the negation to the member's end. */
  readonly reach: readonly Token[];
  readonly negation: Token;
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
    const negated = { member, reach: after.slice(0, until), negation, topic };
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

const BLOCKERS: readonly Token['tag'][] = ['late', 'vet', 'otherReason', 'hotline', 'foreign', 'judge'];
const DONE: readonly Token['tag'][] = [
  'answer',
  'denied',
  'unable',
  'notProcessed',
  'corrected',
  'upheld',
  'handle',
];

function kindsOf(negated: Negated): readonly FactKind[] {
  const { member } = negated;
  const head = member.at(-1);
  if (!head || hasAny(tagsOf(member), ...BLOCKERS)) return [];
  return HEADS[head.tag]?.(negated) ?? [];
}

type Reader = (negated: Negated) => readonly FactKind[];

const readCases: Reader = ({ member }) => (hasAny(tagsOf(member), ...DONE) ? [] : casesOf(member));

const readRequests: Reader = (negated) => {
  const own = tagsOf(negated.member);
  if (own.has('carryOut')) return ['carriedForward'];
  if (own.has('carryIn')) return ['carriedOver'];
  if (!isAskedFor(negated)) return [];
  return [tagsOf(negated.reach).has('receiveNew') ? 'newReceived' : 'received'];
};

const readFees: Reader = ({ member, reach }) =>
  hasAny(tagsOf(reach), 'charge', 'occur') && !member.some(({ text }) => text.includes('事业'))
    ? ['fee']
    : [];

const readMade =
  (kind: FactKind): Reader =>
  ({ reach }) =>
    tagsOf(reach).has('make') ? [kind] : [];

/** 没有不予公开的情况: a result only after requests were spoken of, and with nothing of its own that was refused. */
const readDenied: Reader = ({ member, topic, negation }) =>
  topic === 'request' && member.length === 1 && !negation.text.endsWith('未') ? ['denied'] : [];

const HEADS: Readonly<Partial<Record<Token['tag'], Reader>>> = {
  review: readCases,
  litigation: readCases,
  request: readRequests,
  weakRequest: readRequests,
  info: readRequests,
  fee: readFees,
  charge: readFees,
  normative: readMade('normativeMade'),
  regulation: readMade('regulationsMade'),
  carryOut: () => ['carriedForward'],
  carryIn: () => ['carriedOver'],
  denied: readDenied,
};

/** 行政复议行政诉讼 without a separator counts as both. */
function casesOf(member: readonly Token[]): readonly FactKind[] {
  const last = member.findLastIndex(({ tag }) => tag !== 'review' && tag !== 'litigation');
  return [...tagsOf(member.slice(last + 1))].filter((tag) => tag === 'review' || tag === 'litigation');
}

function isAskedFor({ member, reach, negation }: Negated): boolean {
  const own = tagsOf(member);
  const all = tagsOf(reach);
  const asked = own.has('request') || own.has('weakRequest');
  const head = member.at(-1);
  const before = member.at(-2);
  const foreign =
    head?.tag === 'weakRequest' && before !== undefined && (before.tag === 'text' || before.tag === 'inert');
  if (!asked || foreign || [...BLOCKERS, ...DONE].some((tag) => all.has(tag))) return false;
  if (isOfOneKind(reach, all)) return false;
  const direct = ['没有', '无', '不存在', '暂无', '并无', '零'].some((word) => negation.text.endsWith(word));
  return (direct && !own.has('text')) || all.has('receive') || all.has('receiveNew') || all.has('occur');
}

/** 未收到企业的申请, 未收到其他形式的申请, 未收到涉及商业秘密的申请: there may be others. */
function isOfOneKind(reach: readonly Token[], tags: ReadonlySet<Token['tag']>): boolean {
  const anyone = tags.has('natural') || reach.some(({ tag, text }) => tag === 'citizen' && text !== '企业');
  const someone = tags.has('someone') || tags.has('legal') || reach.some(({ text }) => text === '企业');
  return (
    (someone && !anyone) ||
    isOneWay(reach) ||
    reach.some((token, at) => restricts(token, reach.slice(at + 1)))
  );
}

function restricts({ tag, text }: Token, [next, second]: readonly Token[]): boolean {
  const asks = (token: Token | undefined) => token?.tag === 'request' || token?.tag === 'weakRequest';
  if (/^其[他它]$/.test(text)) return next?.tag === 'many' || asks(next);
  if (tag === 'occur' && /^涉/.test(text)) return next?.tag === 'text';
  return tag === 'text' && next?.text === '的' && second?.tag === 'weakRequest';
}
