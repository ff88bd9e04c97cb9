import { aReportWith, inRow } from '../../../test/support/report-with.ts';
import { describeRule } from '../../../test/support/rule-tester.ts';
import { proactiveInForce } from './in-force.ts';

const documents = (made: number | null, repealed: number | null, inForce: number | null) =>
  aReportWith({ cells: inRow('proactive', 'normativeDocuments', { made, repealed, inForce }) });
const at = 'proactive.normativeDocuments';

describeRule(proactiveInForce, {
  passed: [
    { name: 'made 3, of which one is repealed already', report: documents(3, 1, 2) },
    { name: 'older ones are in force too', report: documents(3, 0, 40) },
    { name: 'the known part is enough, whatever was repealed', report: documents(3, null, 3) },
  ],
  failed: [
    {
      name: 'more made than in force or repealed',
      report: documents(4, 0, 3),
      gives: [{ at, severity: 'warning', expected: 4, actual: 3, says: ['4 > 3 + 0 (3)', '多出 1'] }],
    },
    {
      name: 'of 规章 too',
      report: aReportWith({ cells: inRow('proactive', 'regulations', { made: 1 }) }),
      gives: [{ at: 'proactive.regulations' }],
    },
  ],
  notVerifiable: [
    {
      name: 'how many are in force is not stated',
      report: documents(4, 0, null),
      gives: [{ at, expected: null }],
    },
    { name: 'how many were made is not stated', report: documents(null, 0, 2), gives: [{ at }] },
  ],
  inapplicable: [
    { name: 'the form of 2019 has other columns', report: aReportWith({ edition: '2019' }) },
    { name: 'the page has no table two', report: aReportWith({ without: ['proactive'] }) },
  ],
});
