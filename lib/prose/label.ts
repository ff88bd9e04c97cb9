import { readCase, readCaseOutcome, readOccurred } from './cases.ts';
import type { Item } from './clauses.ts';
import { readFee, readInfo, readMake, readPublish, readRules, readValid } from './documents.ts';
import { pass, type Reader, type Reading, type Setting, strip, UNKNOWN } from './grammar.ts';
import {
  OUTCOMES,
  readAnswer,
  readApplicant,
  readCarry,
  readHandled,
  readOutcome,
  readReceive,
  readRequest,
} from './requests.ts';
import type { Token } from './tokens.ts';

const READERS: Readonly<Partial<Record<Token['tag'], Reader>>> = {
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
  occur: readOccurred,
  handle: readHandled,
  upheld: readCaseOutcome,
  corrected: readCaseOutcome,
  otherResult: readCaseOutcome,
  pending: readCaseOutcome,
  normative: readRules,
  regulation: readRules,
  valid: readValid,
  make: readMake,
  info: readInfo,
  publish: readPublish,
  proactive: readPublish,
  disclosure: readPublish,
  repeal: pass,
  otherReason: pass,
  channel: pass,
};

const PIECES = new Set([null, ...'件条份次起项个宗篇部例', '件次', '条次']);

/** Says what a figure counts, by the last word before it. Gives no kind when in doubt. Never throws. */
export function readItem(item: Item, setting: Setting): Reading {
  // 分别为 5 件和 2 件 hands its figures out to nouns far away.
  if (item.left.some(({ text }) => text.startsWith('分别'))) return UNKNOWN;
  // 除 2 件结转下年度外.
  const left = item.left.at(-1)?.text === '除' ? [] : strip(item.left);
  if (item.count.unit === '元') return readFee([...setting.pending, ...left]);
  // 申请 12 件, 涉及企业 5 家: still of the requests.
  if (!PIECES.has(item.count.unit) && left[0]?.text.startsWith('涉')) return pass(left, item, setting);
  if (!PIECES.has(item.count.unit) || !Number.isInteger(item.count.value) || !endsWell(item)) return UNKNOWN;
  if (left.length > 0) return readHead(left, item, setting);
  const first = readFollowing(item, setting);
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

function readHead(left: readonly Token[], item: Item, setting: Setting): Reading {
  const head = left.at(-1);
  return (head && READERS[head.tag]?.(left, item, setting)) ?? UNKNOWN;
}

const FOLLOWING = new Set<Token['tag']>([
  'natural',
  'legal',
  'answer',
  'carryOut',
  'carryIn',
  'review',
  'litigation',
  'upheld',
  'corrected',
  'pending',
]);

/** The words behind the figure: 4 份公开申请, 298 件按时办结, 17 件结转下年度. */
function readFollowing(item: Item, setting: Setting): Reading | null {
  const right = strip(item.right);
  const head = right[0];
  if (!head) return null;
  const rest = { ...item, right: right.slice(1) };
  // 1 起…的行政复议; 5 件申请结转下年度.
  if (head.tag === 'occur' || head.tag === 'weakRequest') return readFollowing(rest, setting);
  if (head.tag === 'request') return readRequest([...setting.pending, head], item, setting);
  return FOLLOWING.has(head.tag) || OUTCOMES[head.tag] ? readHead([head], rest, setting) : null;
}
