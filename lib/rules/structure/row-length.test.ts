import { aReportWith, shortRow } from '../../../test/support/report-with.ts';
import { describeRule } from '../../../test/support/rule-tester.ts';
import { rowLength } from './row-length.ts';

describeRule(rowLength, {
  passed: [{ name: 'rows as long as the table is wide', report: aReportWith() }],
  failed: [
    {
      name: 'a cell too few',
      report: aReportWith({ oddities: { requests: [shortRow('granted', 6, 7)] } }),
      gives: [
        {
          at: 'requests.granted',
          severity: 'error',
          cells: ['requests.granted'],
          expected: 7,
          actual: 6,
          says: ['“（一）予以公开”行有 6 个数据单元格，应为 7 个'],
        },
      ],
    },
    {
      name: 'the one row of table four has no name',
      report: aReportWith({ oddities: { litigation: [shortRow('', 16, 15)] } }),
      gives: [{ at: 'litigation', actual: 16, says: ['表四数据行有 16 个', 'its row of figures has 16'] }],
    },
  ],
  notVerifiable: 'cells can be counted',
  inapplicable: [
    { name: 'no tables', report: aReportWith({ without: ['proactive', 'requests', 'litigation'] }) },
  ],
});
