import { aReportWith, aSection, sixSections } from '../../../test/support/report-with.ts';
import { describeRule } from '../../../test/support/rule-tester.ts';
import { sectionOrder } from './section-order.ts';

const [overview, proactive, requests, litigation, problems, other] = sixSections();
const ordered = (...sections: readonly (typeof overview)[]) =>
  aReportWith({ sections: sections.filter((section) => section !== undefined) });
const UNNUMBERED = sixSections().map(({ key, heading }) => aSection(key, heading.slice(2)));

describeRule(sectionOrder, {
  passed: [
    { name: 'one to six', report: aReportWith() },
    {
      name: 'a section left out, the others keep their ordinals',
      report: ordered(overview, proactive, requests, litigation, other),
    },
    { name: 'no ordinals anywhere', report: aReportWith({ sections: UNNUMBERED }) },
  ],
  failed: [
    {
      name: '五 and 六 changed places, ordinals and all',
      report: ordered(overview, proactive, requests, litigation, other, problems),
      gives: [
        {
          at: 'problems',
          severity: 'warning',
          quotes: ['五、存在的主要问题及改进情况', '六、其他需要报告的事项'],
          says: ['之后'],
        },
      ],
    },
    {
      name: 'an ordinal printed twice',
      report: aReportWith({ sections: sixSections(aSection('problems', '四、存在的主要问题及改进情况')) }),
      gives: [{ at: 'problems', expected: 5, actual: 4, says: ['应为“五”'] }],
    },
    {
      name: 'an ordinal missing where the others have theirs',
      report: aReportWith({ sections: sixSections(aSection('overview', '总体情况')) }),
      gives: [{ at: 'overview', expected: 1, actual: null, says: ['缺少序号“一、”'] }],
    },
    {
      name: 'a part of its own between them',
      report: aReportWith({ sections: sixSections(aSection('other', '七、其他需要报告的事项')) }),
      gives: [{ at: 'other', expected: 6, actual: 7 }],
    },
  ],
  notVerifiable: 'ordinals stand in the headings or they do not',
  inapplicable: [{ name: 'no sections', report: aReportWith({ sections: [] }) }],
});
