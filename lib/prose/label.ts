import type { Case, CaseOutcome, FactKind, Outcome } from './claims.ts';
import type { Item } from './clauses.ts';
import type { Token } from './tokens.ts';

/** What the sentence has been speaking of so far. */
export type Topic = 'request' | Case | 'cases' | 'normative' | 'regulation' | 'info' | 'unknown' | null;

/** What the words before an item tell about it. */
export interface Setting {
  readonly topic: Topic;
  /** Last main verb, for items that share it. */
  readonly verb: Token['tag'] | null;
  /** Behind 其中 or in brackets: parts of something. */
  readonly inList: boolean;
  /** Kind of rules that the block spoke of last. */
  readonly rules: 'normative' | 'regulation' | null;
  /** The clause before, when it had no figure: "收到…提出的申请, 共 12 件". */
  readonly pending: readonly Token[];
  /** The block speaks of requests or of information disclosure. */
  readonly aboutDisclosure: boolean;
  /** Another count of another channel follows: this one is no total. */
  readonly oneOfMany: boolean;
}

/** What an item counts (several kinds at once for 受理并办结), and the topic that it leaves behind. */
export interface Reading {
  readonly kinds: readonly FactKind[];
  readonly topic: Topic;
}

type Reader = (left: readonly Token[], item: Item, setting: Setting) => Reading;

const PIECES = new Set([
  null,
  '件',
  '条',
  '份',
  '次',
  '起',
  '项',
  '个',
  '宗',
  '篇',
  '件次',
  '条次',
  '部',
  '例',
]);
const GLUE = new Set<Token['tag']>([
  'func',
  'total',
  'all',
  'each',
  'list',
  'joiner',
  'thisYear',
  'year',
  'noise',
  'own',
]);
const OUTCOMES: Partial<Record<Token['tag'], Outcome>> = {
  granted: 'granted',
  partial: 'partial',
  denied: 'denied',
  unable: 'unable',
  notProcessed: 'notProcessed',
  otherOutcome: 'other',
};
const STRANGE = new Set<Token['tag']>([
  'text',
  'foreign',
  'inert',
  'hotline',
  'late',
  'otherReason',
  'vet',
  'neg',
]);
const UNKNOWN: Reading = { kinds: [], topic: 'unknown' };

/** Says what a figure counts. Gives no kind when in doubt. Never throws. */
export function readItem(item: Item, setting: Setting): Reading {
  if (item.left.some(({ text }) => text.startsWith('分别'))) return UNKNOWN;
  const left = strip(item.left);
  if (item.count.unit?.endsWith('元')) return readFee([...setting.pending, ...left]);
  if (!PIECES.has(item.count.unit) || !endsWell(item)) return UNKNOWN;
  if (left.length > 0) return readHead(left, item, setting);
  const first = numberFirst(item, setting);
  if (first) return first;
  const pending = strip([...setting.pending, ...item.left]);
  return pending.length > 0 ? readHead(pending, item, setting) : { kinds: [], topic: setting.topic };
}

/** A figure without a unit is one only where the clause ends behind it, or the noun follows at once. */
function endsWell({ count, right }: Item): boolean {
  const next = right[0];
  if (count.unit !== null || !next) return true;
  return next.tag === 'request' || (next.tag === 'text' && /^[一二三四五六七八九十]$/.test(next.text));
}

export function strip(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.findLastIndex(({ tag }) => !GLUE.has(tag));
  const first = tokens.findIndex(({ tag }) => !GLUE.has(tag));
  return last < 0 ? [] : tokens.slice(first, last + 1);
}

function readHead(left: readonly Token[], item: Item, setting: Setting): Reading {
  const head = left.at(-1);
  return (head && READERS[head.tag]?.(left, item, setting)) ?? UNKNOWN;
}

/** 4 份公开申请; 298 件按时办结; 17 件结转下年度. */
function numberFirst(item: Item, setting: Setting): Reading | null {
  const right = strip(item.right);
  const head = right[0];
  if (!head) return null;
  if (head.tag === 'occur') return numberFirst({ ...item, right: right.slice(1) }, setting);
  if (head.tag === 'request') return readRequest([...setting.pending, head], item, setting);
  const wording = [head];
  if (
    !['answer', 'carryOut', 'carryIn', 'review', 'litigation', 'upheld', 'corrected', 'pending'].includes(
      head.tag,
    ) &&
    !OUTCOMES[head.tag]
  )
    return null;
  return readHead(wording, { ...item, right: right.slice(1) }, setting);
}

const tagsOf = (tokens: readonly Token[]): Set<Token['tag']> => new Set(tokens.map(({ tag }) => tag));

const readRequest: Reader = (left, _item, setting) => {
  const about = (kinds: readonly FactKind[]): Reading => ({ kinds, topic: 'request' });
  const noun = left.at(-1);
  const tags = tagsOf(left.slice(0, -1));
  const has = (...wanted: Token['tag'][]): boolean => wanted.some((tag) => tags.has(tag));
  if (noun?.tag === 'weakRequest' && !isOwnedBy(left)) return UNKNOWN;
  if (has('carryIn')) return about(['carriedOver']);
  if (has('carryOut')) return about(['carriedForward']);
  if (has('late', 'otherReason', 'vet', 'judge', 'foreign', 'hotline', 'neg')) return about([]);
  const outcome = [...tags].map((tag) => OUTCOMES[tag]).find((found) => found !== undefined);
  if (outcome) return about([outcome]);
  if (has('natural') !== has('legal') && !has('citizen'))
    return about([has('natural') ? 'naturalPerson' : 'legalPerson']);
  if (isSubset(left)) return about([]);
  if (has('receiveNew')) return about(['newReceived']);
  if (has('receive', 'handle'))
    return about(setting.inList ? [] : has('answer') ? ['received', 'answered'] : ['received']);
  if (has('answer')) return about(['answered']);
  if (has('publish', 'proactive', 'make', 'post') || setting.inList)
    return { kinds: [], topic: setting.topic };
  const named = /(?:申请|数|数量|总数|总量)(?:书|件|事项)?$/.test(noun?.text ?? '');
  return about(named && setting.verb === null ? ['received'] : []);
};

/** 申请 alone is a request for information only right behind its verb or its applicant: 低保申请 is not. */
function isOwnedBy(left: readonly Token[]): boolean {
  const before = strip(left.slice(0, -1)).at(-1);
  return before === undefined || !STRANGE.has(before.tag);
}

/** 收到网上申请 3 件, 收到涉及征地的申请 5 件: parts of all requests. */
function isSubset(left: readonly Token[]): boolean {
  const tags = tagsOf(left);
  if (tags.has('occur') && left.some(({ text }) => text.startsWith('涉'))) return true;
  return tags.has('channel') && !tags.has('many') && !tags.has('open') && !tags.has('total');
}

const readAnswer: Reader = (left, item, setting) => {
  const tags = tagsOf(left);
  if (setting.topic !== 'request') return { kinds: [], topic: setting.topic };
  const clean = left.every(({ tag }) => !STRANGE.has(tag) && tag !== 'channel') && !strangeFollows(item);
  if (tags.has('receive')) return { kinds: setting.inList ? [] : ['received', 'answered'], topic: 'request' };
  return { kinds: clean ? ['answered'] : [], topic: 'request' };
};

const strangeFollows = ({ right }: Item): boolean => right[0] !== undefined && STRANGE.has(right[0].tag);

const readReceive: Reader = (left, item, setting) => {
  const noun = item.right.find(({ text }) => text !== '的');
  if (noun?.tag === 'request' || noun?.tag === 'weakRequest')
    return readRequest([...left, noun], item, setting);
  if (noun && (STRANGE.has(noun.tag) || noun.tag === 'info')) return UNKNOWN;
  const pending = setting.pending.findLast(({ tag }) => tag === 'request');
  if (pending) return readRequest([...left, pending], item, setting);
  return setting.topic === 'request' && left.at(-1)?.tag === 'receiveNew'
    ? { kinds: ['newReceived'], topic: 'request' }
    : UNKNOWN;
};

const readOutcome: Reader = (left, item, setting) => {
  const kind = OUTCOMES[left.at(-1)?.tag ?? 'text'];
  const alone = left.at(-2)?.tag !== 'joiner' && left.every(({ tag }) => !STRANGE.has(tag));
  const known = setting.topic === 'request' && kind && alone && !strangeFollows(item);
  return { kinds: known ? [kind] : [], topic: setting.topic };
};

const readCarry: Reader = (left, _item, setting) => {
  const kind = left.at(-1)?.tag === 'carryIn' ? 'carriedOver' : 'carriedForward';
  const known = setting.topic === 'request' || (setting.topic === null && setting.aboutDisclosure);
  return { kinds: known ? [kind] : [], topic: setting.topic };
};

const readApplicant: Reader = (left, _item, setting) => {
  const kind = left.at(-1)?.tag === 'natural' ? 'naturalPerson' : 'legalPerson';
  const known = setting.topic === 'request' && left.length === 1;
  return { kinds: known ? [kind] : [], topic: setting.topic };
};

const readCase: Reader = (left, item, setting) => {
  const tags = tagsOf(left);
  const cases = (['review', 'litigation'] as const).filter((tag) => tags.has(tag) && isHead(left, tag));
  const topic = cases.length > 1 ? 'cases' : (cases[0] ?? 'unknown');
  const named = tags.has('request') || tags.has('disclosure');
  const asCourt = tags.has('judge') || ((tags.has('receive') || tags.has('handle')) && !named);
  const about = named || setting.aboutDisclosure || item.count.value === 0;
  if (asCourt || !about || STRANGE_CASE.some((tag) => tags.has(tag))) return UNKNOWN;
  const shared = cases.length > 1 && item.count.value !== 0 && !item.left.some(({ tag }) => tag === 'each');
  return { kinds: shared ? [] : cases, topic };
};

const STRANGE_CASE: readonly Token['tag'][] = [
  'foreign',
  'hotline',
  'neg',
  'vet',
  'upheld',
  'corrected',
  'suitKind',
];

/** Whether the case is counted, and does not only explain another: 行政复议后提起的行政诉讼. */
function isHead(left: readonly Token[], tag: Case): boolean {
  const at = left.findLastIndex((token) => token.tag === tag);
  return left
    .slice(at + 1)
    .every((token) => ['joiner', 'review', 'litigation', 'disclosure'].includes(token.tag));
}

const CASE_OUTCOMES = new Set<Token['tag']>(['upheld', 'corrected', 'otherResult', 'pending']);

const readCaseOutcome: Reader = (left, _item, setting) => {
  const outcome = left.at(-1)?.tag as CaseOutcome;
  if (setting.topic !== 'review' && setting.topic !== 'litigation')
    return { kinds: [], topic: setting.topic };
  const clean = left.slice(0, -1).every(({ tag }) => tag === 'review' || tag === 'litigation');
  return {
    kinds: clean && CASE_OUTCOMES.has(outcome) ? [`${setting.topic}.${outcome}`] : [],
    topic: setting.topic,
  };
};

const readRules: Reader = (left, item, setting) => {
  const tags = tagsOf(left);
  const regulation = left.at(-1)?.tag === 'regulation';
  const topic = regulation ? 'regulation' : 'normative';
  const name = regulation ? 'regulations' : 'normative';
  const silent = { kinds: [], topic } as const;
  const joined =
    left.at(-2)?.tag === 'joiner' &&
    (tags.has('normative') !== tags.has('regulation') || item.count.value !== 0);
  if (['vet', 'repeal', 'neg', 'foreign'].some((tag) => tags.has(tag as Token['tag'])) || joined)
    return silent;
  if (tags.has('valid')) return { kinds: [`${name}Valid`], topic };
  const shared =
    setting.verb === 'make' &&
    !['publish', 'proactive', 'post', 'receive'].some((tag) => tags.has(tag as Token['tag']));
  return tags.has('make') || shared ? { kinds: [`${name}Made`], topic } : silent;
};

const readValid: Reader = (_left, _item, { rules, topic }) => ({
  kinds: rules === null ? [] : [rules === 'normative' ? 'normativeValid' : 'regulationsValid'],
  topic: rules ?? topic,
});

/** 行政诉讼共发生 3 件. */
const readOccurred: Reader = (left, item, setting) => {
  const named = strip(left.slice(0, -1));
  const head = named.at(-1)?.tag;
  return head === 'review' || head === 'litigation' ? readCase(named, item, setting) : UNKNOWN;
};

/** Counts something that the tables do not, and changes no topic. */
const pass: Reader = (_left, _item, { topic }) => ({ kinds: [], topic });

const readMake: Reader = (left, item, setting) => {
  const named = [...setting.pending, ...item.right].find(
    ({ tag }) => tag === 'normative' || tag === 'regulation',
  );
  if (named) return readRules([...left, named], item, setting);
  if (setting.inList || strangeFollows(item)) return { kinds: [], topic: setting.topic };
  if (setting.topic !== 'normative' && setting.topic !== 'regulation') return UNKNOWN;
  return {
    kinds: [setting.topic === 'normative' ? 'normativeMade' : 'regulationsMade'],
    topic: setting.topic,
  };
};

const readInfo: Reader = (left, _item, setting) => {
  const tags = tagsOf(left);
  if (tags.has('otherReason')) return pass(left, _item, setting);
  if (setting.inList || tags.has('post') || tags.has('receive'))
    return { kinds: [], topic: setting.inList ? setting.topic : 'info' };
  const plain = strip(left.slice(0, -1)).at(-1)?.tag === 'publish';
  const known = (tags.has('proactive') || plain) && !setting.oneOfMany;
  return { kinds: known ? ['proactive'] : [], topic: 'info' };
};

const readPublish: Reader = (left, item, setting) => {
  if (item.right[0]?.tag === 'info') return readInfo([...left, item.right[0]], item, setting);
  if (strangeFollows(item)) return setting.inList ? { kinds: [], topic: setting.topic } : UNKNOWN;
  const head = left.at(-1)?.tag;
  if (setting.topic === 'request')
    return { kinds: head === 'publish' && left.length === 1 ? ['granted'] : [], topic: 'request' };
  const fresh = setting.topic === null || head === 'proactive' || head === 'disclosure';
  const total = setting.inList
    ? head === 'proactive' && setting.topic === 'info'
    : fresh && !setting.oneOfMany;
  return { kinds: total ? ['proactive'] : [], topic: 'info' };
};

function readFee(left: readonly Token[]): Reading {
  const tags = tagsOf(left);
  const known = tags.has('charge') || tags.has('fee');
  return { kinds: known && !tags.has('text') ? ['fee'] : [], topic: 'unknown' };
}

const READERS: Partial<Record<Token['tag'], Reader>> = {
  request: readRequest,
  weakRequest: readRequest,
  answer: readAnswer,
  receive: readReceive,
  receiveNew: readReceive,
  granted: readOutcome,
  partial: readOutcome,
  denied: readOutcome,
  unable: readOutcome,
  notProcessed: readOutcome,
  otherOutcome: readOutcome,
  carryIn: readCarry,
  carryOut: readCarry,
  natural: readApplicant,
  legal: readApplicant,
  review: readCase,
  litigation: readCase,
  upheld: readCaseOutcome,
  corrected: readCaseOutcome,
  otherResult: readCaseOutcome,
  pending: readCaseOutcome,
  normative: readRules,
  regulation: readRules,
  valid: readValid,
  occur: readOccurred,
  repeal: pass,
  otherReason: pass,
  channel: pass,
  make: readMake,
  info: readInfo,
  publish: readPublish,
  proactive: readPublish,
  disclosure: readPublish,
};
