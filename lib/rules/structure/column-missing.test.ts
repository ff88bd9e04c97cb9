import { aReportWith } from '../../../test/support/report-with.ts';
import { describeRule } from '../../../test/support/rule-tester.ts';
import { oddity } from '../../forms/match.ts';
import { columnMissing } from './column-missing.ts';

describeRule(columnMissing, {
  passed: [
    { name: 'every column', report: aReportWith() },
    {
      name: 'a missing row is for another rule',
      report: aReportWith({ oddities: { requests: [oddity('rowMissing', 'granted')] } }),
    },
  ],
  failed: [
    {
      name: 'a kind of applicant left out',
      report: aReportWith({ oddities: { requests: [oddity('columnMissing', 'legalServiceOrganisation')] } }),
      gives: [
        {
          at: 'requests.legalServiceOrganisation',
          severity: 'error',
          cells: ['requests'],
          says: ['表三缺少“法律服务机构”列', 'legal-service organisations'],
        },
      ],
    },
    {
      name: 'table two names its row as well',
      report: aReportWith({ oddities: { proactive: [oddity('columnMissing', 'regulations.inForce')] } }),
      gives: [{ at: 'proactive.regulations.inForce', says: ['规章：现行有效件数', 'in force'] }],
    },
  ],
  notVerifiable: [
    {
      name: 'headings that cannot be told apart',
      report: aReportWith({ oddities: { litigation: [oddity('columnsUnclear', '')] } }),
      gives: [{ at: 'litigation', says: ['无法可靠识别'] }],
    },
  ],
  inapplicable: [
    { name: 'no tables', report: aReportWith({ without: ['proactive', 'requests', 'litigation'] }) },
  ],
});
