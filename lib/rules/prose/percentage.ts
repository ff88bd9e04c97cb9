import { text } from '../../i18n/text.ts';
import type { Percentage } from '../../prose/claims.ts';
import { defineCheck, type Problem } from '../define.ts';
import { type BlockClaims, claimsOf, distinct, quoteOf } from './claims-of.ts';
import { placeOf } from './place.ts';

/** A printed percentage must follow from the printed figures, rounded or cut off. */
export const prosePercentage = defineCheck({
  id: 'prose/percentage',
  title: text('百分比与数字不符', 'Percentage does not follow from its figures'),
  severity: 'warning',
  source: { document: null, place: '总体情况' },
  check: (report) =>
    distinct(claimsOf(report).flatMap((of) => of.percentages.flatMap((percentage) => judge(percentage, of)))),
});

function judge(percentage: Percentage, of: BlockClaims): readonly Problem[] {
  const { percent, numerator, denominators, decimals } = percentage;
  const usable = denominators.filter((denominator) => denominator > 0);
  const [first] = usable;
  if (first === undefined || usable.some((denominator) => follows(percentage, denominator))) return [];
  const right = Number(((100 * numerator) / first).toFixed(Math.max(decimals, 2)));
  return [
    {
      at: placeOf(of, percentage),
      section: of.section,
      quotes: [quoteOf(of, percentage)],
      expected: right,
      actual: percent,
      message: text(
        `${numerator} ÷ ${first} = ${right}%，正文写 ${percent}%`,
        `${numerator} ÷ ${first} = ${right}%, the text says ${percent}%`,
      ),
    },
  ];
}

/** Any rounding or cutting off of the last digit will do; shares made to add up to 100 may move it by one more. */
function follows({ percent, decimals, numerator, rounded }: Percentage, denominator: number): boolean {
  const step = 10 ** -decimals;
  const distance = Math.abs((100 * numerator) / denominator - percent);
  return distance < (rounded ? 2 : 1) * step - 1e-9 || distance < 1e-9;
}
