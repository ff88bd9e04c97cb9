import { text } from '../../i18n/text.ts';
import type { Sum } from '../../prose/claims.ts';
import type { Report } from '../../report/report.ts';
import { defineCheck, type Problem } from '../define.ts';
import { type BlockClaims, claimsOf, distinct, quoteOf } from './claims-of.ts';
import { compare } from './compare.ts';
import { placeOf } from './place.ts';

/** Parts must not exceed their total; a list that means to be whole must reach it. */
export const proseSum = defineCheck({
  id: 'prose/sum',
  title: text('句内分项与合计不符', 'Parts in a sentence do not add up to its total'),
  severity: 'warning',
  source: { document: null, place: '总体情况' },
  check: (report) =>
    distinct(claimsOf(report).flatMap((of) => of.sums.flatMap((sum) => judge(sum, of, report)))),
});

function judge(sum: Sum, of: BlockClaims, report: Report): readonly Problem[] {
  const { totals, parts } = sum;
  const total = totals.at(-1) ?? 0;
  const added = parts.reduce((value, part) => value + part, 0);
  if (!isBroken(sum, added) || areAllResults(sum, added, report)) return [];
  const terms = parts.join(' + ');
  const shown = parts.length > 1 ? `${terms} = ${added}` : terms;
  const over = added > total;
  return [
    {
      at: placeOf(of, sum),
      section: of.section,
      quotes: [quoteOf(of, sum)],
      expected: total,
      actual: added,
      message: text(
        `分项 ${shown}，${over ? '超过' : '少于'}合计 ${total}`,
        `The parts ${shown} ${over ? 'exceed' : 'fall short of'} their total ${total}`,
      ),
    },
  ];
}

/** Results of the year, those carried in among them: the sentence has not said how many these were, the table does. */
const areAllResults = ({ uniform }: Sum, added: number, report: Report): boolean =>
  uniform && compare({ kind: 'answered', value: added, reach: 'exact' }, report).outcome === 'fits';

/** Broken only in every way to read it: whichever figure is the total, wherever the list ends. */
function isBroken({ totals, parts, tail, uniform, closed }: Sum, added: number): boolean {
  const sums = runningSums([...parts, ...tail]).slice(uniform ? parts.length - 1 : 0);
  if (totals.some((total) => sums.includes(total) || total === withoutDetails(parts))) return false;
  const most = Math.max(...totals);
  if (added <= most) return closed;
  // Two parts may overlap (原创 80 条, 图文 30 条); so may all where they make a multiple of the total.
  const apart = uniform || parts.length > 2 || parts.some((part) => part > most);
  return apart && !totals.some((total) => total > 0 && added % total === 0 && parts.length > 2);
}

/** 网站 140 条, 建议 41 条、公告 99 条, 微信 604 条: what only splits the part before it is not counted twice. */
function withoutDetails(parts: readonly number[]): number {
  let [sum, at] = [0, 0];
  while (at < parts.length) {
    const part = parts[at] ?? 0;
    const details = runningSums(parts.slice(at + 1)).indexOf(part);
    sum += part;
    at += part > 0 && details >= 0 ? details + 2 : 1;
  }
  return sum;
}

function runningSums(values: readonly number[]): readonly number[] {
  let sum = 0;
  return values.map((value) => {
    sum += value;
    return sum;
  });
}
