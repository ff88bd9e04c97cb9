import { aReportWith, aSection, aSubstitute, sixSections } from '../../../test/support/report-with.ts';
import { describeRule } from '../../../test/support/rule-tester.ts';
import { sectionMissing } from './section-missing.ts';

const without = (...keys: readonly string[]) =>
  aReportWith({ sections: sixSections().filter(({ key }) => !keys.includes(key)) });

describeRule(sectionMissing, {
  passed: [
    { name: 'all six', report: aReportWith() },
    {
      name: 'other wording, other order',
      report: aReportWith({ sections: [...sixSections(aSection('other', '六、其他'))].reverse() }),
    },
  ],
  failed: [
    {
      name: 'no section 六',
      report: without('other'),
      gives: [{ at: 'other', severity: 'error', section: 'other', says: ['六、其他需要报告的事项'] }],
    },
    {
      name: 'several, in the order of the form',
      report: without('problems', 'overview'),
      gives: [{ at: 'overview' }, { at: 'problems' }],
    },
    {
      name: 'one that stands under the heading of another',
      report: aReportWith({
        sections: sixSections(
          aSection('problems', '五、存在的主要问题及改进情况和其他需要报告的事项'),
        ).filter(({ key }) => key !== 'other'),
      }),
      gives: [{ at: 'other', severity: 'warning', says: ['并入“五、存在的主要问题'] }],
    },
    {
      name: 'requests, of which the heading of the next section speaks only as 被申请行政复议',
      report: aReportWith({
        sections: sixSections(
          aSection('litigation', '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况'),
        ).filter(({ key }) => key !== 'requests'),
      }),
      gives: [{ at: 'requests', severity: 'error', says: ['未找到章节'] }],
    },
    {
      name: 'none at all',
      report: aReportWith({ sections: [] }),
      gives: [
        { at: 'overview' },
        { at: 'proactive' },
        { at: 'requests' },
        { at: 'litigation' },
        { at: 'problems' },
        { at: 'other' },
      ],
    },
  ],
  notVerifiable: [
    {
      name: 'a page that was not read to its end',
      report: { ...without('other'), unread: { page: true, tables: 0 } },
      gives: [{ at: 'other', severity: 'info', says: ['在已读取的部分未找到章节“六、其他需要报告的事项”'] }],
    },
    {
      name: 'a report given only as an attachment',
      report: aReportWith({
        sections: [],
        substitutes: { overview: [aSubstitute('attachment', '年报.pdf')] },
      }),
      gives: [{ at: 'report', severity: 'info', says: ['年报.pdf'] }],
    },
  ],
  inapplicable: [
    { name: 'a year before the statutory form', report: aReportWith({ year: 2017, sections: [] }) },
  ],
});
