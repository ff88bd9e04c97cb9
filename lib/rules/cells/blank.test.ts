import { aReportWith } from '../../../test/support/report-with.ts';
import { describeRule } from '../../../test/support/rule-tester.ts';
import { cellsBlank } from './blank.ts';

describeRule(cellsBlank, {
  passed: [
    { name: 'every cell is filled', report: aReportWith() },
    {
      name: 'a cell that cannot be read is not blank',
      report: aReportWith({ cells: { 'proactive.fees.amount': '待定' } }),
    },
  ],
  failed: [
    {
      name: 'one cell is enough',
      report: aReportWith({ cells: { 'requests.granted.total': null } }),
      gives: [
        {
          at: 'requests',
          severity: 'warning',
          cells: ['requests.granted.total'],
          actual: 1,
          says: ['1 个单元格', '（一）予以公开', '总计', 'asks for 0'],
        },
      ],
    },
    {
      name: 'strokes, dashes and 无 stand for nothing: one finding a table, naming three and counting all',
      report: aReportWith({
        cells: {
          'requests.carriedIn.naturalPerson': '/',
          'requests.carriedIn.commercialEnterprise': '—',
          'requests.carriedIn.researchInstitution': '无',
          'requests.carriedIn.total': '　',
          'litigation.review.upheld': '-',
          'proactive.regulations.made': '／',
        },
      }),
      gives: [
        { at: 'proactive', actual: 1, section: 'proactive' },
        { at: 'requests', actual: 4, says: ['科研机构', '等'] },
        { at: 'litigation', actual: 1 },
      ],
    },
  ],
  notVerifiable: 'a cell is blank or it is not',
  inapplicable: [
    { name: 'no tables', report: aReportWith({ without: ['proactive', 'requests', 'litigation'] }) },
    {
      name: 'a cell that the page lacks is for the rules of structure',
      report: aReportWith({ cells: { 'requests.granted.total': undefined } }),
    },
  ],
});
