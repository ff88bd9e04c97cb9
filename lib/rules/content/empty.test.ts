import { aReportWith, aSection, sixSections } from '../../../test/support/report-with.ts';
import { describeRule } from '../../../test/support/rule-tester.ts';
import { contentEmpty } from './empty.ts';

const problems = (...body: readonly string[]) =>
  aReportWith({ sections: sixSections(aSection('problems', '五、存在的主要问题及改进情况', ...body)) });
const at = 'problems';

describeRule(contentEmpty, {
  passed: [
    { name: 'something said', report: aReportWith() },
    {
      name: 'twenty characters, in two paragraphs',
      report: problems('公开意识还不够强。', '下一步将加强培训学习。'),
    },
  ],
  failed: [
    {
      name: '无',
      report: problems('无。'),
      gives: [{ at, severity: 'warning', section: 'problems', says: ['只写了“无'], actual: 2 }],
    },
    { name: 'nothing', report: problems(), gives: [{ at, actual: 0, says: ['没有内容', 'is empty'] }] },
    {
      name: 'nineteen characters',
      report: problems('公开意识还不够强，下一步将加强培训学'),
      gives: [{ at }],
    },
    {
      name: 'section 一 too',
      report: aReportWith({ sections: sixSections(aSection('overview', '一、总体情况')) }),
      gives: [{ at: 'overview' }],
    },
  ],
  notVerifiable: 'characters can be counted',
  inapplicable: [
    { name: 'the section is not there', report: aReportWith({ sections: [] }) },
    {
      name: 'section 六 may say 无',
      report: aReportWith({ sections: sixSections(aSection('other', '六、其他需要报告的事项', '无')) }),
    },
  ],
});
