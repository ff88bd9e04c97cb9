import { aReportWith } from '../../../test/support/report-with.ts';
import { describeRule } from '../../../test/support/rule-tester.ts';
import { timePeriod } from './period.ts';

const period = (from: string, to: string, year: number | null = 2022) =>
  aReportWith({ year, period: { from, to } });
const at = 'report';

describeRule(timePeriod, {
  passed: [
    { name: 'the whole year', report: period('2022-01-01', '2022-12-31') },
    { name: 'a whole year where the title names none', report: period('2021-01-01', '2021-12-31', null) },
  ],
  failed: [
    {
      name: 'ends a day early',
      report: period('2022-01-01', '2022-12-30'),
      gives: [
        { at, severity: 'warning', section: null, says: ['2022-12-30', '应为 2022-01-01 至 2022-12-31'] },
      ],
    },
    { name: 'ends in October', report: period('2022-01-01', '2022-10-31'), gives: [{ at }] },
    {
      name: "last year's",
      report: period('2021-01-01', '2021-12-31'),
      gives: [{ at, expected: 2022, actual: 2021 }],
    },
    {
      name: 'not stated: worth knowing, no more',
      report: aReportWith({ period: null }),
      gives: [{ at, severity: 'info' }],
    },
  ],
  notVerifiable: 'what is not stated, or not to be read, is told as such',
  inapplicable: 'every report states its period',
});
