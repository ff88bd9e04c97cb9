import { aReportWith, inRow } from '../../../test/support/report-with.ts';
import { describeRule } from '../../../test/support/rule-tester.ts';
import { litigationOutcomes } from './outcomes.ts';

const cases = (row: string, columns: Readonly<Record<string, number | null>>) =>
  aReportWith({ cells: inRow('litigation', row, columns) });

describeRule(litigationOutcomes, {
  passed: [
    { name: 'none at all', report: aReportWith() },
    {
      name: 'all four outcomes count',
      report: cases('review', { upheld: 4, corrected: 3, otherResult: 2, pending: 1, total: 10 }),
    },
    {
      name: 'blank outcomes, the rest makes the total',
      report: cases('review', { upheld: 4, corrected: null, total: 4 }),
    },
  ],
  failed: [
    {
      name: 'a pending case not counted',
      report: cases('directSuit', { upheld: 4, pending: 1, total: 4 }),
      gives: [
        {
          at: 'litigation.directSuit',
          expected: 5,
          actual: 4,
          says: ['未经复议直接起诉', '4 + 0 + 0 + 1 (5) ≠ 4'],
        },
      ],
    },
    {
      name: 'more upheld than there were',
      report: cases('suitAfterReview', { upheld: 5, corrected: null, total: 4 }),
      gives: [{ at: 'litigation.suitAfterReview', expected: 5, actual: 4, section: 'litigation' }],
    },
  ],
  notVerifiable: [
    {
      name: 'only the total blank',
      report: cases('review', { upheld: 4, otherResult: 1, total: null }),
      gives: [{ at: 'litigation.review', expected: 5 }],
    },
    {
      name: 'outcomes blank and short of the total',
      report: cases('review', { upheld: 4, otherResult: null, total: 6 }),
      gives: [{ at: 'litigation.review', expected: 2, says: ['其他结果', '其值应为 2'] }],
    },
  ],
  inapplicable: [{ name: 'the page has no table four', report: aReportWith({ without: ['litigation'] }) }],
});
