import type { FactKind, Outcome } from './claims.ts';
import type { Setting } from './grammar.ts';
import {
  cameIn,
  hasAny,
  isOneWay,
  isStrange,
  pass,
  type Reader,
  type Reading,
  strangeFollows,
  strip,
  tagsOf,
  UNKNOWN,
} from './grammar.ts';
import type { Token } from './tokens.ts';

/** Results of requests, by the words that name them. */
export const OUTCOMES: Readonly<Partial<Record<Token['tag'], Outcome>>> = {
  granted: 'granted',
  partial: 'partial',
  denied: 'denied',
  unable: 'unable',
  notProcessed: 'notProcessed',
  otherOutcome: 'other',
};

const about = (kinds: readonly FactKind[]): Reading => ({ kinds, topic: 'request' });

type Tags = ReadonlySet<Token['tag']>;

/** 收到政府信息公开申请 3 件: the words before the noun say what happened to them. */
export const readRequest: Reader = (left, item, setting) => {
  const noun = left.at(-1);
  const tags = tagsOf(left.slice(0, -1));
  if (tags.has('citizen') && !tags.has('legal') && setting.oneOfMany) return about([]);
  if (noun?.tag === 'weakRequest' && !isOwnedBy(left)) return UNKNOWN;
  const kind = namedKind(tags, left, setting.year);
  if (kind !== undefined) return about(kind === null ? [] : [kind]);
  if (tags.has('receive')) return setting.inList ? about([]) : received(tags);
  if (tags.has('handle')) return handled(tags, setting);
  if (tags.has('answer')) return about(['answered']);
  return readBare(tags, noun?.text ?? '', setting) ?? pass(left, item, setting);
};

/** 受理并办结 14 件 may leave out what came in and is not done yet. */
const BOTH: Reading = { ...about(['received', 'answered']), orDone: true };

const received = (tags: Tags): Reading => (tags.has('answer') ? BOTH : about(['received']));

/** 办理 after 新收 counts the work of the year, whatever year it came from. */
function handled(tags: Tags, { inList, knowsReceived }: Setting): Reading {
  return inList || knowsReceived ? about([]) : { ...received(tags), orDone: true };
}

/** Kind that the words name outright; null: something that is none of ours; undefined: they do not say. */
function namedKind(tags: Tags, left: readonly Token[], year: number | null): FactKind | null | undefined {
  const carried = left.find(({ tag }) => tag === 'carryIn');
  if (carried) return cameIn(carried, year) ? 'carriedOver' : null;
  if (tags.has('carryOut')) return 'carriedForward';
  if (hasAny(tags, 'late', 'otherReason', 'vet', 'judge', 'foreign', 'hotline', 'neg')) return null;
  const outcome = [...tags].map((tag) => OUTCOMES[tag]).find((found) => found !== undefined);
  if (outcome) return outcome;
  if (tags.has('natural') !== tags.has('legal') && !tags.has('citizen')) {
    return tags.has('natural') ? 'naturalPerson' : 'legalPerson';
  }
  if (isSubset(left)) return null;
  return tags.has('receiveNew') ? 'newReceived' : undefined;
}

/** 申请 alone is a request for information only right behind its verb or its applicant: 低保申请 is not. */
function isOwnedBy(left: readonly Token[]): boolean {
  const before = strip(left.slice(0, -1)).at(-1);
  return before === undefined || !isStrange(before);
}

/** 收到网上申请 3 件, 收到涉及征地的申请 5 件: parts of all requests. */
function isSubset(left: readonly Token[]): boolean {
  const tags = tagsOf(left);
  if (left.some(({ tag, text }) => tag === 'occur' && text.startsWith('涉'))) return true;
  const [before, noun] = left.slice(-2);
  if (before?.tag === 'text' && noun?.text.includes('的申请')) return true;
  if (tags.has('someone')) return true;
  return isOneWay(left);
}

/** Without a verb: 2021 年度申请数为 21 件. 依申请公开 6 条 may as well be documents of that class. */
function readBare(tags: Tags, noun: string, { inList, verb }: Setting): Reading | null {
  if (inList || hasAny(tags, 'publish', 'proactive', 'make', 'post')) return null;
  const named = /(?:申请|数|数量|总数|总量|量)(?:书|件|事项)?$/.test(noun);
  return about(named && verb === null ? ['received'] : []);
}

/** 办结 39 件. */
export const readAnswer: Reader = (left, item, setting) => {
  if (setting.topic !== 'request') return pass(left, item, setting);
  if (tagsOf(left).has('receive')) return setting.inList ? about([]) : BOTH;
  const plain = left.every((token) => !isStrange(token) && token.tag !== 'channel');
  return about(plain && !strangeFollows(item) ? ['answered'] : []);
};

/** What may stand between a figure and 申请: 4 份公民、法人和其他组织提出的申请. */
const APPLICANT_WORDS = new Set<Token['tag']>(['citizen', 'natural', 'legal', 'joiner', 'many', 'func']);

/** 收到 4 份公开申请; …提出的申请, 共收到 12 件; 其中新收 18 件. */
export const readReceive: Reader = (left, item, setting) => {
  const at = item.right.findIndex(({ tag }) => !APPLICANT_WORDS.has(tag));
  const noun = item.right[at];
  if (noun?.tag === 'request' || noun?.tag === 'weakRequest')
    return readRequest([...left, ...item.right.slice(0, at + 1)], item, setting);
  if (noun && (isStrange(noun) || noun.tag === 'info')) return UNKNOWN;
  // 政府信息公开申请共收到 12 件.
  const named = left.findIndex(({ tag }) => tag === 'request');
  if (named >= 0 && !left.slice(named).some(isStrange))
    return readRequest(
      [...left.slice(0, named), ...left.slice(named + 1), ...left.slice(named, named + 1)],
      item,
      setting,
    );
  const waiting = setting.pending.findLast(({ tag }) => tag === 'request');
  if (waiting) return readRequest([...left, waiting], item, setting);
  if (setting.topic === 'request' && left.at(-1)?.tag === 'receiveNew') return about(['newReceived']);
  return goesOn(left, setting) ? about([]) : UNKNOWN;
};

/** 新收 19 件, 结转 9 件, 受理 28 件: a bare verb goes on about the requests before it. */
const goesOn = (left: readonly Token[], { topic, pending }: Setting): boolean =>
  topic === 'request' && pending.length === 0 && !left.some(isStrange);

/** 不予公开 3 件. Two results under one figure (予以公开和部分公开 5 件) give none. */
export const readOutcome: Reader = (left, item, setting) => {
  const kind = OUTCOMES[left.at(-1)?.tag ?? 'text'];
  const alone = left.at(-2)?.tag !== 'joiner' && !left.some(isStrange) && !strangeFollows(item);
  return setting.topic === 'request' && kind && alone ? about([kind]) : pass(left, item, setting);
};

/** 上年结转 2 件, 结转下年度 3 件. */
export const readCarry: Reader = (left, item, setting) => {
  const head = left.at(-1);
  const about = setting.topic === 'request' || (setting.topic === null && setting.aboutDisclosure);
  const kind = head?.tag === 'carryIn' ? 'carriedOver' : 'carriedForward';
  const known = about && (kind === 'carriedForward' || (head && cameIn(head, setting.year)));
  return known ? { kinds: [kind], topic: setting.topic } : pass(left, item, setting);
};

/** 上年结转办理 2 件; 共需办理 45 件 says nothing new. */
export const readHandled: Reader = (left, item, setting) => {
  const carried = left.findIndex(({ tag }) => tag === 'carryIn' || tag === 'carryOut');
  if (carried >= 0) return readCarry(left.slice(0, carried + 1), item, setting);
  return goesOn(left, setting) && !strangeFollows(item) ? about([]) : UNKNOWN;
};

/** 自然人 8 件. */
export const readApplicant: Reader = (left, item, setting) => {
  const kind = left.at(-1)?.tag === 'natural' ? 'naturalPerson' : 'legalPerson';
  return setting.topic === 'request' && left.length === 1 ? about([kind]) : pass(left, item, setting);
};
