import type { Percentage } from './claims.ts';
import type { Count, Percent, Token } from './tokens.ts';

type Bare = Omit<Percentage, 'quote'>;

interface Share {
  readonly count: Count;
  readonly percent: Percent;
}

const SHARE =
  /^(?:予以公开|部分公开|不予公开|无法提供|不予处理|其[他它]处理)?[,、(]?(?:约?占比?|所占比例|占比例|比例)(?:全部|总|申请|件|信息|公开)*(?:数|量|数量|总数|总量)?的?(?:比例)?[为达是]*$/;
const ABOUT = /约|近|超|逾|余/;
const UP = /^(?:增加|增长|上升)$/;
const DOWN = /^(?:减少|下降)$/;
const RATE = /^[,、(]?(?:了|同比|环比)*(?:增长|上升|增幅|增加|下降|减少|降幅|降低)(?:率|幅度)?[了为达约]*$/;

/** Sentences before a share in which its whole may stand. */
const FARTHEST = 12;

/** Printed percentages whose figures are printed too. `text` is the evened text of the block. Never throws. */
export function readPercentages(sentences: readonly (readonly Token[])[], text: string): readonly Bare[] {
  return sentences.flatMap((tokens, index) => [
    ...readShares(tokens, sentences.slice(Math.max(0, index - FARTHEST), index), text),
    ...readChanges(tokens, text),
  ]);
}

const isExact = (token: Token): token is Count => token.tag === 'count' && !token.approximate;

/**
 * 862 件, 占比 82.4%; 171 件, 占比 16.3%. The whole must be plain: the total before a list, or all shares together
 * where they make 100, name both kinds of applicants, or add up to a figure printed before.
 */
function readShares(
  tokens: readonly Token[],
  before: readonly (readonly Token[])[],
  text: string,
): readonly Bare[] {
  const shares = tokens.flatMap((token, at) =>
    token.tag === 'percent' ? shareAt(tokens, at, token, text) : [],
  );
  const first = shares[0];
  if (!first) return [];
  const ahead = tokens.slice(0, tokens.indexOf(first.count));
  const totals = [...before.flat(), ...ahead].filter(isExact).filter(({ unit }) => unit === first.count.unit);
  const percents = sumOf(shares.map(({ percent }) => percent.value));
  const together = sumOf(shares.map(({ count }) => count.value));
  const whole =
    shares.length > 1 &&
    (Math.abs(percents - 100) <= 1 || isSplit(tokens) || totals.some(({ value }) => value === together));
  const listed =
    ahead.some(({ tag }) => tag === 'list') &&
    !ahead.some((token) => token.tag === 'count' && token.approximate);
  const denominators = [
    ...(whole ? [together] : []),
    ...(listed || whole ? totals.map(({ value }) => value) : []),
  ];
  return (denominators.length > 0 ? shares : []).map(({ count, percent }, at) => ({
    percent: percent.value,
    decimals: percent.decimals,
    numerator: count.value,
    // 网站 600 条, 占 60%; 其中动态 300 条, 占 50%: a share of a share.
    denominators: [...denominators, ...(whole ? [] : shares.slice(0, at).map((share) => share.count.value))],
    rounded: Math.abs(percents - 100) < 1e-9,
    start: count.start,
    end: percent.end,
  }));
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Natural persons and organisations are all the applicants there are. */
const isSplit = (tokens: readonly Token[]): boolean =>
  tokens.some(({ tag }) => tag === 'natural') && tokens.some(({ tag }) => tag === 'legal');

function shareAt(tokens: readonly Token[], at: number, percent: Percent, text: string): readonly Share[] {
  const count = tokens.slice(0, at).findLast((token) => token.tag === 'count' || token.tag === 'percent');
  if (count?.tag !== 'count' || count.approximate) return [];
  const between = text.slice(count.end, percent.start);
  const vague = ABOUT.test(between) || /^(?:左右|以上|以下)/.test(text.slice(percent.end));
  return SHARE.test(between) && !vague ? [{ count, percent }] : [];
}

/** 收到 22 起, 比上年 (31 起) 下降 29%; 收到 30 件, 较上年增加 5 件, 增长 20%. */
function readChanges(tokens: readonly Token[], text: string): readonly Bare[] {
  return tokens.flatMap((percent, at) => {
    const counts = tokens.slice(0, at).filter((token) => token.tag === 'count');
    const [now, last] = counts.slice(-2);
    if (percent.tag !== 'percent' || !now || !last || !areOneKind(now, last)) return [];
    const share = changeFrom(now, last, {
      text,
      percent,
      verb: tokens[tokens.indexOf(last) - 1]?.text ?? '',
    });
    if (share === null) return [];
    const { value, decimals } = percent;
    return [
      { ...share, percent: value, decimals, rounded: false, start: now.start, end: percent.end },
    ] satisfies readonly Bare[];
  });
}

const areOneKind = (now: Count, last: Count): boolean =>
  now.unit === last.unit && !last.approximate && !now.approximate;

interface Around {
  readonly text: string;
  readonly percent: Percent;
  /** Word before the second figure. */
  readonly verb: string;
}

/** What the percentage is of: last year's figure, stated or worked out. Null where the words say something else. */
function changeFrom(
  now: Count,
  last: Count,
  { text, percent, verb }: Around,
): Pick<Bare, 'numerator' | 'denominators'> | null {
  const between = text.slice(last.end, percent.start).replace(/^\)/, '');
  const asked = text.slice(now.end, last.start);
  if (!RATE.test(between) || ABOUT.test(between)) return null;
  if (FORMER.test(asked) && last.value > 0)
    return { numerator: Math.abs(now.value - last.value), denominators: [last.value] };
  if (!/^,(?:比|较|同比)[^,;]*$/.test(asked) || !(UP.test(verb) || DOWN.test(verb))) return null;
  const former = UP.test(verb) ? now.value - last.value : now.value + last.value;
  return former > 0 ? { numerator: last.value, denominators: [former] } : null;
}

/** 比上年 (31 起); 较上年的 31 起. */
const FORMER = /^,(?:(?:比|较|同比)[^,;]*\(|(?:比|较)[^,;()]*(?:上年|去年|同期)(?:度)?的?)$/;
