import type { Token } from './tokens.ts';

interface Gap {
  readonly start: number;
  readonly end: number;
}

const UNITS = ['件', '条', '份', '次', '项', '篇', '起', '宗'];
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
  /[xX×＿_○□*](?<=(?:收到|受理|申请|信息|公开|办结|答复|共|为|制定|制发|文件).)[xX×＿_○□*]{0,5}[件条份次项篇](?=[,。;、)]|$)/g;

/**
 * Things that are counted, each with its unit: behind such a noun a unit without a figure has lost it. The unit comes
 * first, as looking back from every sign of a text would take ten times as long.
 */
const LOST =
  /(?:次(?<=(?:培训|会议|例会|检查|演练|活动|座谈会|宣传|督查|抽查|自查|调研|更新)次)|条(?<=(?:信息|动态|公告|通知|新闻|微博|解读材料)条)|篇(?<=(?:文章|稿件|新闻|信息)篇)|期(?<=(?:公报|简报)期)|场(?<=(?:发布会|讲座|座谈会|培训班)场)|份(?<=(?:文件|材料|资料|问卷)份)|个(?<=(?:专栏|栏目|账号)个))(?=[,。;、)]|$)/g;

/** Places where a unit stands and its figure is gone: 公开信息共条, 共收到件. Never throws. */
export function readMissing(tokens: readonly Token[], text: string): readonly Gap[] {
  const bare = tokens.flatMap((token, at) => (isBareUnit(tokens, at) ? [gapAt(tokens, at, token)] : []));
  const lost = [...text.matchAll(LOST)].map(({ index }) => ({
    start: Math.max(0, index - 2),
    end: index + 1,
  }));
  const blanks = [...text.matchAll(PLACEHOLDER)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const gaps = [...bare, ...lost, ...blanks].toSorted((a, b) => a.end - b.end);
  return gaps.filter(({ end }, index) => end !== gaps[index - 1]?.end);
}

const gapAt = (tokens: readonly Token[], at: number, { start, end }: Token): Gap => ({
  start: tokens[at - 1]?.start ?? start,
  end,
});

function isBareUnit(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  const unit =
    token &&
    (UNITS.includes(token.text) ||
      ((token.tag === 'request' || token.tag === 'weakRequest') && token.text.endsWith('件')));
  if (!unit || (next && next.tag !== 'punctuation')) return false;
  const before = tokens.slice(0, at);
  const start = before.findLastIndex(({ tag }) => !BETWEEN.has(tag)) + 1;
  const phrase = before.slice(start);
  // 均为新收件 is a kind of request.
  const named = /为$|是$/.test(phrase.at(-2)?.text ?? before.at(-2)?.text ?? '');
  const direct = UNITS.includes(token.text) && RECEIVED.test(phrase.at(-1)?.text ?? '') && !named;
  return direct || phrase.some(({ tag, text }) => tag === 'total' && text !== '数' && text !== '总');
}
