import { aNode, aReportWith } from '../../../test/support/report-with.ts';
import { describeRule } from '../../../test/support/rule-tester.ts';
import { oddity } from '../../forms/match.ts';
import type { Report } from '../../report/report.ts';
import { rowMissing } from './row-missing.ts';

const odd = (kind: Parameters<typeof oddity>[0], key: string) =>
  aReportWith({ oddities: { requests: [oddity(kind, key, aNode())] } });

const cut = ({ tables, ...report }: Report): Report => ({
  ...report,
  tables: { ...tables, ...(tables.requests && { requests: { ...tables.requests, cut: true } }) },
});

describeRule(rowMissing, {
  passed: [
    { name: 'every row', report: aReportWith() },
    { name: 'other oddities are for other rules', report: odd('rowLength', 'granted') },
  ],
  failed: [
    {
      name: 'a row left out',
      report: odd('rowMissing', 'partiallyGranted'),
      gives: [
        {
          at: 'requests.partiallyGranted',
          severity: 'error',
          section: 'requests',
          cells: ['requests.partiallyGranted'],
          says: ['表三缺少“（二）部分公开”行', '3(2) partially granted'],
        },
      ],
    },
  ],
  notVerifiable: [
    {
      name: 'a row that may stand in what was too large to read',
      report: cut(odd('rowMissing', 'carriedOut')),
      gives: [{ at: 'requests.carriedOut', severity: 'info', says: ['未全部读取'] }],
    },
    {
      name: 'a row whose label cannot be told for certain',
      report: odd('rowUnclear', 'granted'),
      gives: [{ at: 'requests.granted', says: ['无法可靠识别'] }],
    },
  ],
  inapplicable: [
    { name: 'no tables', report: aReportWith({ without: ['proactive', 'requests', 'litigation'] }) },
  ],
});
