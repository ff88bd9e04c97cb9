import { aReportWith, aSection, sixSections } from '../../../test/support/report-with.ts';
import { describeRule } from '../../../test/support/rule-tester.ts';
import { timeYear } from './year.ts';

const opens = (...paragraphs: readonly string[]) =>
  aReportWith({ year: 2022, sections: sixSections(aSection('overview', '一、总体情况', ...paragraphs)) });

describeRule(timeYear, {
  passed: [
    { name: 'title, period and prose agree', report: opens('2022年，我局深入贯彻条例。') },
    { name: "last year's figure beside this year's", report: opens('2021年公开100条，2022年公开120条。') },
    { name: 'since an earlier year', report: opens('2018年以来，我局持续推进公开。', '2021年底建成专栏。') },
    { name: 'a month of last year', report: opens('2021年12月，我局印发通知。') },
    { name: 'a later year is an outlook', report: opens('2023年，我局将继续努力。') },
    {
      name: 'what others did last year, and what has been mended',
      report: opens('2021年，国务院办公厅印发格式，我局认真学习贯彻。', '2021年我局存在的问题已整改到位。'),
    },
    { name: 'a plan of last year', report: opens('2021年印发的方案发布后，各项工作有序开展。') },
    {
      name: 'the preamble of its own year',
      report: aReportWith({ year: 2022, preamble: ['现公布2022年度政府信息公开工作年度报告。'] }),
    },
    {
      name: "last year's report, beside its own",
      report: aReportWith({
        year: 2022,
        preamble: ['2021年政府信息公开年度报告公布后，我局编制2022年政府信息公开年度报告。'],
      }),
    },
  ],
  failed: [
    {
      name: 'the preamble of another year',
      report: aReportWith({ year: 2022, preamble: ['现公布2021年度政府信息公开工作年度报告。'] }),
      gives: [{ at: 'preamble', severity: 'warning', section: null, expected: 2022, actual: 2021 }],
    },
    {
      name: 'behind a sub-heading, with a figure',
      report: opens('（一）主动公开情况。2021年通过网站公开信息35条，答复申请3件。'),
      gives: [{ at: 'overview', actual: 2021 }],
    },
    {
      name: "last year's text left in",
      report: opens('2021年，我局深入贯彻条例。'),
      gives: [
        {
          at: 'overview',
          severity: 'warning',
          expected: 2022,
          actual: 2021,
          quotes: ['2021年，我局深入贯彻条例。'],
        },
      ],
    },
    {
      name: 'under an ordinal',
      report: opens('我局公开工作如下。', '（一）2021年度主动公开信息10条。'),
      gives: [{ at: 'overview', actual: 2021 }],
    },
    {
      name: 'a period in another year than the title',
      report: aReportWith({ year: 2021, period: { from: '2020-01-01', to: '2020-12-31' } }),
      gives: [{ at: 'period', section: null, expected: 2021, actual: 2020 }],
    },
  ],
  notVerifiable: 'in doubt it keeps silent: many years are rightly named',
  inapplicable: [{ name: 'the year is not known', report: aReportWith({ year: null }) }],
});
