import { aReportWith, aSection, sixSections } from '../../../test/support/report-with.ts';
import { describeRule } from '../../../test/support/rule-tester.ts';
import { processingFee } from './processing-fee.ts';

const other = (...body: readonly string[]) =>
  sixSections(aSection('other', '六、其他需要报告的事项', ...body));

describeRule(processingFee, {
  passed: [
    { name: 'none collected', report: aReportWith({ sections: other('本年度未收取信息处理费。') }) },
    { name: 'in other words', report: aReportWith({ sections: other('2022年未向申请人收取任何费用。') }) },
  ],
  failed: [
    {
      name: 'nothing to report',
      report: aReportWith({ sections: other('无其他需要报告的事项。') }),
      gives: [{ at: 'other', severity: 'info', section: 'other', quotes: ['六、其他需要报告的事项'] }],
    },
    { name: 'an empty section', report: aReportWith({ sections: other() }), gives: [{ at: 'other' }] },
  ],
  notVerifiable: 'words are there or they are not',
  inapplicable: [
    {
      name: 'the form of 2019 does not ask',
      report: aReportWith({ edition: '2019', sections: other('无。') }),
    },
    { name: 'no section 六', report: aReportWith({ sections: [] }) },
  ],
});
