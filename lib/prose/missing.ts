import type { Token } from './tokens.ts';

interface Gap {
  readonly start: number;
  readonly end: number;
}

const UNIT = /^[件条份次项篇起宗]$/;
const RECEIVED = /^(?:共?收到|接到|新收到?|共受理)$/;
/** What may stand between 共 and its unit when the figure is gone. */
const BETWEEN = new Set<Token['tag']>([
  'receive',
  'receiveNew',
  'handle',
  'answer',
  'publish',
  'proactive',
  'post',
  'make',
  'request',
  'weakRequest',
  'info',
  'disclosure',
  'normative',
  'review',
  'litigation',
  'total',
  'thisYear',
  'own',
]);
/** Signs that forms print where a figure goes. */
const PLACEHOLDER =
  /(?<=收到|受理|申请|信息|公开|办结|答复|共|为|制定|制发|文件)(?:[xX×＿_○□*]{1,6})[件条份次项篇](?=[,。;、)]|$)/g;

/** Places where a unit stands and its figure is gone: 公开信息共条, 共收到件. Never throws. */
export function readMissing(tokens: readonly Token[], text: string): readonly Gap[] {
  const bare = tokens.flatMap((token, at) => (isBareUnit(tokens, at) ? [gapAt(tokens, at, token)] : []));
  const blanks = [...text.matchAll(PLACEHOLDER)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  return [...bare, ...blanks];
}

const gapAt = (tokens: readonly Token[], at: number, { start, end }: Token): Gap => ({
  start: tokens[at - 1]?.start ?? start,
  end,
});

function isBareUnit(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  const unit = token && (UNIT.test(token.text) || (token.tag === 'request' && token.text.endsWith('件')));
  if (!unit || (next && next.tag !== 'punctuation')) return false;
  const before = tokens.slice(0, at);
  const start = before.findLastIndex(({ tag }) => !BETWEEN.has(tag)) + 1;
  const phrase = before.slice(start);
  const direct = UNIT.test(token.text) && RECEIVED.test(phrase.at(-1)?.text ?? '');
  return direct || phrase.some(({ tag, text }) => tag === 'total' && text !== '数' && text !== '总');
}
