import { type Text, text } from '../../lib/i18n/text.ts';
import type { BrowserFile } from '../../lib/platform/exporter.ts';

/** A format as it is offered: what it is for, and its files, one a click. */
export interface ExportFormat {
  readonly name: Text;
  readonly use: Text;
  readonly files: readonly { readonly kind: BrowserFile; readonly label: Text }[];
}

const file = (kind: BrowserFile, zh: string, en = zh) => ({ kind, label: text(zh, en) });

/** The most used first. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    name: text('Excel 工作簿', 'Excel workbook'),
    use: text('法定表格，勾稽公式可重算，附问题清单', 'Tables with live formulas, and the findings'),
    files: [file('xlsx', 'xlsx')],
  },
  {
    name: text('核对说明', 'Memo'),
    use: text('可引用的句子，附链接', 'Sentences to quote, with links'),
    files: [file('memo.html', 'html'), file('memo.md', 'md'), file('memo.txt', 'txt')],
  },
  {
    name: text('证据包', 'Evidence package'),
    use: text('网页、标注截图、结果和校验值，供他人核验', 'Page, screenshot, result and digests, to verify'),
    files: [file('evidence.zip', 'zip')],
  },
  {
    name: text('CSV 清单', 'CSV lists'),
    use: text('一格一行，或一个问题一行', 'One line a cell or a finding'),
    files: [file('cells.csv', '单元格', 'Cells'), file('findings.csv', '问题', 'Findings')],
  },
  {
    name: text('JSON', 'JSON'),
    use: text('完整结果，供程序读取', 'The whole result, for programs'),
    files: [file('json', 'json')],
  },
  {
    name: text('数据包', 'Data package'),
    use: text('Frictionless 标准，供数据平台和统计软件', 'Frictionless, for data portals and statistics'),
    files: [file('datapackage.zip', 'zip')],
  },
];
