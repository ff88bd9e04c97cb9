import { aReportWith, inRow } from '../../../test/support/report-with.ts';
import { describeRule } from '../../../test/support/rule-tester.ts';
import { proactiveDisclosed } from './disclosed.ts';

const documents = (disclosed: number | null, totalDisclosed: number | null) =>
  aReportWith({
    edition: '2019',
    cells: inRow('proactive', 'normativeDocuments', { made: 2, disclosed, totalDisclosed }),
  });
const at = 'proactive.normativeDocuments';

describeRule(proactiveDisclosed, {
  passed: [
    { name: 'fewer this year than in all', report: documents(2, 15) },
    { name: 'the first ones ever', report: documents(2, 2) },
    { name: 'none', report: documents(0, 0) },
  ],
  failed: [
    {
      name: 'more this year than in all',
      report: documents(5, 2),
      gives: [{ at, severity: 'warning', expected: 5, actual: 2, says: ['5 > 2', '多出 3'] }],
    },
  ],
  notVerifiable: [
    { name: 'the number in all is blank', report: documents(5, null), gives: [{ at }] },
    { name: 'the number of this year is blank', report: documents(null, 5), gives: [{ at }] },
  ],
  inapplicable: [{ name: 'the form of 2021 has other columns', report: aReportWith() }],
});
