import { aReportWith, inColumn } from '../../../test/support/report-with.ts';
import { describeRule } from '../../../test/support/rule-tester.ts';
import { requestsFlow } from './flow.ts';

type Printed = number | string | null;

/** New + carried in = results + carried out, in the column of all applicants. Null is blank. */
const flow = (newlyReceived: Printed, carriedIn: Printed, resultTotal: Printed, carriedOut: Printed) =>
  aReportWith({
    cells: inColumn('requests', 'total', { newlyReceived, carriedIn, resultTotal, carriedOut }),
  });

const FOUR = ['newlyReceived', 'carriedIn', 'resultTotal', 'carriedOut'].map(
  (row) => `requests.${row}.total`,
);
const at = 'requests.total';

describeRule(requestsFlow, {
  passed: [
    { name: '12 + 3 = 14 + 1', report: flow(12, 3, 14, 1) },
    { name: 'a year without requests', report: flow(0, 0, 0, 0) },
    { name: 'figures as agencies print them', report: flow('1,204', '１２', '1200件', ' 16 ') },
    { name: 'a blank where the rest fits already: it is zero', report: flow(5, null, 5, 0) },
    { name: 'the same with results blank', report: flow(5, 0, null, 5) },
    { name: 'a stroke for zero', report: flow(5, '/', 5, 0) },
    { name: 'the form of 2019', report: aReportWith({ edition: '2019' }) },
  ],
  failed: [
    {
      name: 'one lost on the way',
      report: flow(859, 18, 805, 71),
      gives: [
        { at, cells: FOUR, expected: 877, actual: 876, says: ['859 + 18 (877) ≠ 805 + 71 (876)', '相差 1'] },
      ],
    },
    {
      name: 'carried out, but not counted as carried out',
      report: flow(5, 0, 4, 0),
      gives: [{ at, expected: 5, actual: 4, section: 'requests' }],
    },
    {
      name: 'the known parts exceed the other side whatever the blank holds',
      report: flow(10, null, 5, 4),
      gives: [{ at, expected: 10, actual: 9, says: ['即使未填写的单元格均为 0', '10 + ? ≠ 5 + 4 (9)'] }],
    },
    {
      name: 'the same from the right',
      report: flow(3, 0, 5, null),
      gives: [{ at, expected: 3, actual: 5 }],
    },
    {
      name: 'each column keeps its own balance though the total hides it',
      report: aReportWith({
        cells: {
          'requests.newlyReceived.naturalPerson': 1,
          'requests.resultTotal.commercialEnterprise': 1,
          'requests.newlyReceived.total': 1,
          'requests.resultTotal.total': 1,
        },
      }),
      gives: [{ at: 'requests.naturalPerson' }, { at: 'requests.commercialEnterprise' }],
    },
    {
      name: 'the form of 2019',
      report: aReportWith({ edition: '2019', cells: { 'requests.carriedIn.total': 2 } }),
      gives: [{ at, expected: 2, actual: 0 }],
    },
  ],
  notVerifiable: [
    {
      name: 'a blank that must make up the difference: what it must be is stated',
      report: flow(5, null, 7, 0),
      gives: [{ at, expected: 2, actual: null, says: ['若勾稽成立，其值应为 2', '5 + ? ≟ 7 + 0 (7)'] }],
    },
    {
      name: 'a blank result total',
      report: flow(12, 3, null, 1),
      gives: [{ at, expected: 14, says: ['（七）总计'] }],
    },
    {
      name: 'blanks on both sides, even where the known parts agree',
      report: flow(5, null, 5, null),
      gives: [{ at, expected: null, says: ['2 个单元格未填写'] }],
    },
    {
      name: 'a cell that cannot be read is no zero',
      report: flow(5, '若干', 8, 0),
      gives: [{ at, expected: 3 }],
    },
    {
      name: 'a cell that the page lacks',
      report: aReportWith({
        cells: { 'requests.newlyReceived.total': undefined, 'requests.resultTotal.total': 4 },
      }),
      gives: [{ at, expected: 4 }],
    },
  ],
  inapplicable: [{ name: 'the page has no table three', report: aReportWith({ without: ['requests'] }) }],
});
