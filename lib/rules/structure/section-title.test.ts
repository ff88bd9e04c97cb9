import { aReportWith, aSection, sixSections } from '../../../test/support/report-with.ts';
import { describeRule } from '../../../test/support/rule-tester.ts';
import { sectionTitle } from './section-title.ts';

const LITIGATION_2019 = aSection('litigation', '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况');

describeRule(sectionTitle, {
  passed: [
    { name: "the form's own wording", report: aReportWith() },
    {
      name: 'spacing and stray marks do not matter',
      report: aReportWith({ sections: sixSections(aSection('overview', '一 、总 体情况、')) }),
    },
    {
      name: 'wording of 2019 on the form of 2019',
      report: aReportWith({ edition: '2019', sections: sixSections(LITIGATION_2019) }),
    },
  ],
  failed: [
    {
      name: '概述',
      report: aReportWith({ sections: sixSections(aSection('overview', '一、概述')) }),
      gives: [{ at: 'overview', severity: 'info', quotes: ['一、概述'], says: ['“总体情况”'] }],
    },
    {
      name: 'wording of 2019 on the form of 2021',
      report: aReportWith({ sections: sixSections(LITIGATION_2019) }),
      gives: [{ at: 'litigation' }],
    },
  ],
  notVerifiable: 'a heading is worded so or it is not',
  inapplicable: [{ name: 'no sections', report: aReportWith({ sections: [] }) }],
});
