import type { FactKind } from './claims.ts';
import { hasAny, isOneWay, type Topic, tagsOf } from './grammar.ts';
import type { Token } from './tokens.ts';

/** One noun that a negation reaches. */
export interface Negated {
  /** The words of one member of the list, closing words left out. */
  readonly member: readonly Token[];
  /** All from the negation to the member's end. */
  readonly reach: readonly Token[];
  /** All behind the negation. */
  readonly clause: readonly Token[];
  readonly negation: Token;
  readonly topic: Topic;
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

/** What there was none of; empty when in doubt. Never throws. */
export function kindsOf(negated: Negated): readonly FactKind[] {
  const { member } = negated;
  const head = member.at(-1);
  if (!head || hasAny(tagsOf(member), ...BLOCKERS)) return [];
  return HEADS[head.tag]?.(negated) ?? [];
}

type Reader = (negated: Negated) => readonly FactKind[];

/** Words of fault: cases of other causes there may have been. */
const FAULT =
  /不到位|不当|不力|不及时|不规范|不准确|不完整|不依法|未依法|不履行|不作为|违规|违法|失误|过错|应公开/;

/** 未发生行政复议、行政诉讼败诉案件: cases that were won, or were not its fault, there may have been. */
const readCases: Reader = ({ member, reach, clause }) => {
  const ofOneKind =
    hasAny(tagsOf(member), ...DONE) ||
    hasAny(tagsOf(clause), 'judge', 'corrected', 'upheld') ||
    FAULT.test(reach.map(({ text }) => text).join(''));
  return ofOneKind ? [] : casesOf(member);
};

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
  if (/^其[他它]$/.test(text)) return next?.tag !== 'info';
  if (tag === 'occur' && /^涉/.test(text)) return next?.tag === 'text';
  return tag === 'text' && next?.text === '的' && second?.tag === 'weakRequest';
}
