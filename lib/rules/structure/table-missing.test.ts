import { aReportWith, aSection, aSubstitute, sixSections } from '../../../test/support/report-with.ts';
import { describeRule } from '../../../test/support/rule-tester.ts';
import { tableMissing } from './table-missing.ts';

describeRule(tableMissing, {
  passed: [
    { name: 'all three', report: aReportWith() },
    { name: 'all three beside a larger table', report: aReportWith({ unread: { page: false, tables: 1 } }) },
    {
      name: 'attachments beside the tables',
      report: aReportWith({ substitutes: { requests: [aSubstitute('attachment', '附件.pdf')] } }),
    },
  ],
  failed: [
    {
      name: 'no table four',
      report: aReportWith({ without: ['litigation'] }),
      gives: [
        { at: 'litigation', severity: 'error', cells: ['litigation'], says: ['未找到表四', 'was not found'] },
      ],
    },
    {
      name: 'a picture in its place',
      report: aReportWith({
        without: ['requests'],
        substitutes: { requests: [aSubstitute('image', '表三')] },
      }),
      gives: [{ at: 'requests', says: ['该处为图片“表三”', 'an image “表三”'] }],
    },
    {
      name: 'attachments in its place: their number, and the first by its address',
      report: aReportWith({
        without: ['requests'],
        substitutes: { requests: [aSubstitute('attachment', '', '/a.xls'), aSubstitute('attachment', 'b')] },
      }),
      gives: [{ at: 'requests', says: ['附件“/a.xls”等 2 项', 'and 1 more'] }],
    },
    {
      name: 'a whole report inside a frame',
      report: aReportWith({
        without: ['proactive', 'requests', 'litigation'],
        sections: [],
        substitutes: { overview: [aSubstitute('frame', '', 'report.html')] },
      }),
      gives: [
        { at: 'proactive', says: ['嵌入的页面“report.html”'] },
        { at: 'requests', says: ['嵌入的页面'] },
        { at: 'litigation', says: ['嵌入的页面'] },
      ],
    },
    {
      name: 'a picture in section 一 stands for no table',
      report: aReportWith({
        without: ['requests'],
        substitutes: { overview: [aSubstitute('image', '图解')] },
      }),
      gives: [{ at: 'requests', says: ['未找到表三'] }],
    },
  ],
  notVerifiable: [
    {
      name: 'a page that was not read to its end',
      report: aReportWith({ without: ['litigation'], unread: { page: true, tables: 0 } }),
      gives: [
        { at: 'page', severity: 'info', says: ['只读取并核对了前一部分'] },
        { at: 'litigation', severity: 'info', says: ['在已读取的部分未找到表四'] },
      ],
    },
    {
      name: 'figures whose labels cannot be read',
      report: aReportWith({
        without: ['litigation'],
        sections: sixSections(
          aSection('litigation', undefined, '结 结 其 尚', '2 0 0 0 2 0 0 0 0 0 0 0 0 0 0'),
        ),
      }),
      gives: [{ at: 'litigation', severity: 'info', says: ['只有数字可读'] }],
    },
    {
      name: 'tables that were not read whole, of which one may be it',
      report: aReportWith({ without: ['requests'], unread: { page: false, tables: 2 } }),
      gives: [{ at: 'requests', says: ['在已读取的部分未找到表三', 'too large'] }],
    },
  ],
  inapplicable: [
    {
      name: 'a year before the statutory form',
      report: aReportWith({ year: 2017, without: ['proactive', 'requests', 'litigation'] }),
    },
  ],
});
