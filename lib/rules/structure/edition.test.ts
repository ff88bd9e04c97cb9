import { aReportWith } from '../../../test/support/report-with.ts';
import { describeRule } from '../../../test/support/rule-tester.ts';
import { editionRule } from './edition.ts';

describeRule(editionRule, {
  passed: [
    { name: 'the form of 2019 for 2020', report: aReportWith({ edition: '2019', year: 2020 }) },
    { name: 'the form of 2021 for 2021', report: aReportWith({ year: 2021 }) },
    { name: 'the form of 2021 is still in force', report: aReportWith({ year: 2025 }) },
  ],
  failed: [
    {
      name: 'the form of 2019 for 2022',
      report: aReportWith({ edition: '2019', year: 2022 }),
      gives: [
        {
          at: 'report',
          severity: 'error',
          section: null,
          cells: ['proactive', 'requests', 'litigation'],
          expected: 2021,
          actual: 2019,
          says: ['〔2019〕60号', '〔2021〕30号'],
        },
      ],
    },
    {
      name: 'the form of 2021 before there was one',
      report: aReportWith({ year: 2020 }),
      gives: [{ at: 'report', expected: 2019, actual: 2021 }],
    },
  ],
  notVerifiable: 'in doubt it keeps silent: the tables say what of them could not be read',
  inapplicable: [
    {
      name: 'the labels leave the edition open',
      report: aReportWith({ edition: '2019', year: 2022, editionCertain: false }),
    },
    { name: 'the year is not known', report: aReportWith({ year: null }) },
    { name: 'a year before either form', report: aReportWith({ edition: '2019', year: 2016 }) },
  ],
});
