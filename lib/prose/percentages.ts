import type { Percentage } from './claims.ts';
import type { Count, Percent, Token } from './tokens.ts';

type Bare = Omit<Percentage, 'quote'>;

interface Share {
  readonly count: Count;
  readonly percent: Percent;
}

const SHARE =
  /^[,、(]?(?:约?占比?|所占比例|占比例|比例)(?:全部|总|申请|件|信息|公开)*(?:数|量|数量|总数|总量)?的?(?:比例)?[为达是]*$/;
const ABOUT = /约|近|超|逾|余/;
const UP = /^(?:增加|增长|上升)$/;
const DOWN = /^(?:减少|下降)$/;
const RATE = /^[,、(]?(?:了|同比|环比)*(?:增长|上升|增幅|增加|下降|减少|降幅|降低)(?:率|幅度)?[了为达约]*$/;

/** Printed percentages whose figures are printed too. `text` is the evened text of the block. Never throws. */
export function readPercentages(sentences: readonly (readonly Token[])[], text: string): readonly Bare[] {
  return sentences.flatMap((tokens, index) => {
    const before = sentences[index - 1] ?? [];
    return [...readShares(tokens, before, text), ...readChanges(tokens, text)];
  });
}

/** 862 件, 占比 82.4%; 171 件, 占比 16.3%: shares of the total before the list, or of all that it names. */
function readShares(tokens: readonly Token[], before: readonly Token[], text: string): readonly Bare[] {
  const shares = tokens.flatMap((token, at) =>
    token.tag === 'percent' ? shareAt(tokens, at, token, text) : [],
  );
  const first = shares[0];
  if (!first) return [];
  const sum = shares.reduce((value, { percent }) => value + percent.value, 0);
  const ahead = tokens.slice(0, tokens.indexOf(first.count));
  const listed = ahead.some(({ tag }) => tag === 'list');
  const complete = shares.length > 1 && Math.abs(sum - 100) <= 1;
  if (!listed && !complete) return [];
  const totals = [...before, ...ahead].filter(
    (token) => token.tag === 'count' && token.unit === first.count.unit,
  );
  const denominators = [
    ...totals.flatMap((token) => (token.tag === 'count' && !token.approximate ? [token.value] : [])),
    ...(complete ? [shares.reduce((value, { count }) => value + count.value, 0)] : []),
  ];
  const usable =
    denominators.length > 0 && !totals.some((token) => token.tag === 'count' && token.approximate);
  return (usable ? shares : []).map(({ count, percent }) => ({
    percent: percent.value,
    decimals: percent.decimals,
    numerator: count.value,
    denominators,
    rounded: Math.abs(sum - 100) < 1e-9,
    start: count.start,
    end: percent.end,
  }));
}

function shareAt(tokens: readonly Token[], at: number, percent: Percent, text: string): readonly Share[] {
  const count = tokens.slice(0, at).findLast((token) => token.tag === 'count' || token.tag === 'percent');
  if (count?.tag !== 'count' || count.approximate) return [];
  const between = text.slice(count.end, percent.start);
  const vague = ABOUT.test(between) || /^(?:左右|以上|以下)/.test(text.slice(percent.end));
  return SHARE.test(between) && !vague ? [{ count, percent }] : [];
}

/** 收到 22 起, 比上年 (31 起) 下降 29%; 收到 30 件, 较上年增加 5 件, 增长 20%. */
function readChanges(tokens: readonly Token[], text: string): readonly Bare[] {
  return tokens.flatMap((percent, at): readonly Bare[] => {
    const counts = tokens.slice(0, at).filter((token) => token.tag === 'count');
    const last = counts.at(-1);
    const now = counts.at(-2);
    if (percent.tag !== 'percent' || !last || now?.unit !== last.unit || last.approximate || now.approximate)
      return [];
    const between = text.slice(last.end, percent.start).replace(/^\)/, '');
    const asked = text.slice(now.end, last.start);
    if (!RATE.test(between) || ABOUT.test(between)) return [];
    const place = {
      percent: percent.value,
      decimals: percent.decimals,
      rounded: false,
      start: now.start,
      end: percent.end,
    };
    const verb = tokens[tokens.indexOf(last) - 1]?.text ?? '';
    if (/^,(?:比|较|同比)[^,;]*\($/.test(asked) && last.value > 0) {
      return [{ ...place, numerator: Math.abs(now.value - last.value), denominators: [last.value] }];
    }
    if (!/^,(?:比|较|同比)[^,;]*$/.test(asked) || !(UP.test(verb) || DOWN.test(verb))) return [];
    const former = UP.test(verb) ? now.value - last.value : now.value + last.value;
    return former > 0 ? [{ ...place, numerator: last.value, denominators: [former] }] : [];
  });
}
