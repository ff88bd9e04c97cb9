import type { CaseOutcome } from './claims.ts';
import { hasAny, pass, type Reader, strip, tagsOf, UNKNOWN } from './grammar.ts';
import type { Token } from './tokens.ts';

/** 行政复议 3 件. What an agency hears as the reviewing body (受理, 审理) is not what was brought against it. */
export const readCase: Reader = (left, item, setting) => {
  const tags = tagsOf(left);
  const cases = (['review', 'litigation'] as const).filter((tag) => tags.has(tag) && isHead(left, tag));
  const topic = cases.length > 1 ? 'cases' : (cases[0] ?? 'unknown');
  const named = hasAny(tags, 'request', 'disclosure');
  const heard = hasAny(tags, 'receive', 'handle') && (!named || (tags.has('review') && item.count.value > 0));
  const asCourt = tags.has('judge') || heard;
  // As a defendant (应诉) an agency stands in all its suits.
  const open = setting.partIsAbout || left.some(({ text }) => text.includes('应诉'));
  const assumed = setting.aboutDisclosure || setting.knowsReceived || item.count.value === 0;
  const about = named || (assumed && !open);
  if (asCourt || !about || hasAny(tags, ...STRANGE)) return UNKNOWN;
  // 复议、诉讼 3 件 may be split in any way; 均为 3 件 gives each its figure.
  const shared = cases.length > 1 && item.count.value !== 0 && !item.left.some(({ tag }) => tag === 'each');
  return { kinds: shared ? [] : cases, topic };
};

const STRANGE: readonly Token['tag'][] = [
  'foreign',
  'hotline',
  'neg',
  'vet',
  'upheld',
  'corrected',
  'suitKind',
];

/** Whether the case is counted, and does not only explain another: 行政复议后提起的行政诉讼. */
function isHead(left: readonly Token[], tag: Token['tag']): boolean {
  const at = left.findLastIndex((token) => token.tag === tag);
  return left
    .slice(at + 1)
    .every((token) => ['joiner', 'review', 'litigation', 'disclosure'].includes(token.tag));
}

/** 行政诉讼共发生 3 件; 发生 1 起有关信息公开的行政复议. */
export const readOccurred: Reader = (left, item, setting) => {
  const before = strip(left.slice(0, -1));
  const named = before.length > 0 ? before : [...left, ...strip(item.right)];
  const head = named.at(-1)?.tag;
  // 申请 12 件, 涉及事项 20 项: still of the requests.
  if (left.at(-1)?.text.startsWith('涉')) return pass(left, item, setting);
  return head === 'review' || head === 'litigation' ? readCase(named, item, setting) : UNKNOWN;
};

const OUTCOMES = new Set<Token['tag']>(['upheld', 'corrected', 'otherResult', 'pending']);

/** 维持 2 件. */
export const readCaseOutcome: Reader = (left, item, setting) => {
  const outcome = left.at(-1)?.tag;
  const { topic } = setting;
  const clean = left.slice(0, -1).every(({ tag }) => tag === 'review' || tag === 'litigation');
  if ((topic !== 'review' && topic !== 'litigation') || !clean || !isOutcome(outcome))
    return pass(left, item, setting);
  return { kinds: [`${topic}.${outcome}`], topic };
};

const isOutcome = (tag: Token['tag'] | undefined): tag is CaseOutcome =>
  tag !== undefined && OUTCOMES.has(tag);
