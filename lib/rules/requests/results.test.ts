import { aReportWith, inColumn } from '../../../test/support/report-with.ts';
import { describeRule } from '../../../test/support/rule-tester.ts';
import { EDITIONS } from '../../forms/editions/index.ts';
import { requestsResults } from './results.ts';

const inTotal = (rows: Readonly<Record<string, number | null>>) => inColumn('requests', 'total', rows);
const at = 'requests.total';

/** All results blank but those named. */
const onlyNamed = (rows: Readonly<Record<string, number | null>>) => {
  const keys = EDITIONS['2021'].tables.requests.rows.map(({ key }) => key).slice(2, -2);
  return inTotal({ ...Object.fromEntries(keys.map((key) => [key, null])), ...rows });
};

describeRule(requestsResults, {
  passed: [
    {
      name: 'every kind of result counts',
      report: aReportWith({
        cells: inTotal({ granted: 5, partiallyGranted: 1, 'denied.enforcementFile': 2, resultTotal: 8 }),
      }),
    },
    {
      name: 'the last row of 其他处理 counts (2021)',
      report: aReportWith({ cells: inTotal({ granted: 1, 'other.misc': 2, resultTotal: 3 }) }),
    },
    {
      name: '其他处理 as one row counts (2019)',
      report: aReportWith({ edition: '2019', cells: inTotal({ granted: 1, other: 2, resultTotal: 3 }) }),
    },
    {
      name: 'zeros left blank: what is filled in makes the total',
      report: aReportWith({ cells: onlyNamed({ granted: 5, 'notAvailable.notHeld': 2, resultTotal: 7 }) }),
    },
    {
      name: 'new, carried in and carried out are no results',
      report: aReportWith({ cells: inTotal({ newlyReceived: 9, carriedIn: 1, carriedOut: 10 }) }),
    },
  ],
  failed: [
    {
      name: 'a result too many',
      report: aReportWith({ cells: inTotal({ granted: 5, 'notProcessed.duplicate': 2, resultTotal: 6 }) }),
      gives: [{ at, expected: 7, actual: 6, says: ['5 + 2 (7) ≠ 6', '相差 1'] }],
    },
    {
      name: 'a total without results',
      report: aReportWith({ cells: inTotal({ resultTotal: 6 }) }),
      gives: [{ at, expected: 0, actual: 6, says: ['0 ≠ 6'] }],
    },
    {
      name: 'known parts exceed the total whatever the blanks hold',
      report: aReportWith({ cells: onlyNamed({ granted: 5, 'notAvailable.notHeld': 2, resultTotal: 6 }) }),
      gives: [{ at, expected: 7, actual: 6, says: ['即使未填写'] }],
    },
  ],
  notVerifiable: [
    {
      name: 'blanks among the parts, which fall short: a partial sum is not judged',
      report: aReportWith({ cells: inTotal({ granted: 3, 'denied.otherLaw': null, resultTotal: 5 }) }),
      gives: [{ at, expected: 2, says: ['2.其他法律行政法规禁止公开', '其值应为 2'] }],
    },
    {
      name: 'several blanks that could share the difference',
      report: aReportWith({
        cells: inTotal({ granted: 3, 'denied.otherLaw': null, 'denied.deliberative': null, resultTotal: 5 }),
      }),
      gives: [{ at, expected: null, says: ['2 个单元格'] }],
    },
    {
      name: 'only the total blank: the value that it must have is stated',
      report: aReportWith({ cells: inTotal({ granted: 3, 'other.misc': 1, resultTotal: null }) }),
      gives: [{ at, expected: 4, says: ['其值应为 4'] }],
    },
    {
      name: 'a blank total of nothing is still not stated',
      report: aReportWith({ cells: inTotal({ resultTotal: null }) }),
      gives: [{ at, expected: 0 }],
    },
  ],
  inapplicable: [{ name: 'the page has no table three', report: aReportWith({ without: ['requests'] }) }],
});
