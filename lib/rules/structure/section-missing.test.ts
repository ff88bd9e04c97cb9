import { aReportWith, aSection, sixSections } from '../../../test/support/report-with.ts';
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
  notVerifiable: 'a heading is found or it is not',
  inapplicable: 'every report has six sections',
});
