import { text } from '../../i18n/text.ts';
import { defineCheck } from '../define.ts';
import { claimsOf, distinct, quoteOf } from './claims-of.ts';
import { placeOf } from './place.ts';

/** A unit whose figure is gone: 公开信息共条. */
export const proseMissingFigure = defineCheck({
  id: 'prose/missing-figure',
  title: text('句中缺少数字', 'Figure lost from a sentence'),
  severity: 'warning',
  source: { document: null, place: '总体情况' },
  check: (report) =>
    distinct(
      claimsOf(report).flatMap((of) =>
        of.missing.map((gap) => {
          const words = of.block.text.slice(gap.start, gap.end);
          return {
            at: placeOf(of, gap),
            section: of.section,
            quotes: [quoteOf(of, gap)],
            message: text(`“${words}”之间缺少数字`, `A figure is missing in “${words}”`),
          };
        }),
      ),
    ),
});
