import type { Layout } from './define.ts';
import { element } from './html.ts';
import { shownTwice } from './page-places.ts';
import { captionRow, extraRows, headApart, litigationInTwo, longRowspan } from './reshape-odd.ts';
import { withRemarks } from './reshape-remarks.ts';

/** Section names as sub-headings of section 一, bold and without ordinals. */
const REPEATED: Readonly<Record<string, string>> = {
  '（一）主动公开': '主动公开政府信息情况',
  '（二）依申请公开': '收到和处理政府信息公开申请情况',
  '（三）政府信息管理': '政府信息管理情况',
};

/** Labels with words changed or lost. */
const RENAMED: Readonly<Record<string, string>> = {
  本年制发件数: '本年度制发数',
  本年废止件数: '本年废止数',
  现行有效件数: '现行有效件',
  本年新制作数量: '本年新',
  本年新公开数量: '本年新',
  采购总金额: '采购总金额（万元）',
  '（七）总计': '（七）合计',
  '（六）其他处理': '（六）其它处理',
};

/** Outcomes cut short, and the corner 信息内容 left blank. */
const SHORT: Readonly<Record<string, string>> = {
  结果维持: '维持',
  结果纠正: '纠正',
  其他结果: '其他',
  尚未审结: '未审结',
  信息内容: '',
};

const NAMES = {
  proactive: '主动公开政府信息情况统计表',
  requests: '收到和处理政府信息公开申请情况统计表',
  litigation: '行政复议、行政诉讼情况统计表',
};

const unclosed = (html: string) => html.replace(/<\/t[dr]>|<\/p>|<\/tbody>/g, '');

/** Layouts of pages that went wrong on the way to the site, or that say more than the form. */
export const ODD_LAYOUTS: readonly Layout[] = [
  { name: 'extra-rows', description: 'Rows that the form does not have', reshape: extraRows },
  { name: 'long-rowspan', description: 'A group label reaches one row too far', reshape: longRowspan },
  { name: 'head-apart', description: 'Column labels in a table of their own', reshape: headApart },
  { name: 'litigation-in-two', description: 'Reviews and suits in a table each', reshape: litigationInTwo },
  { name: 'caption-row', description: 'A name as first row of each table', reshape: captionRow(NAMES) },
  { name: 'remarks', description: 'A column and a row of remarks beside the form', reshape: withRemarks },
  {
    name: 'renamed-labels',
    description: 'Labels with words changed or lost',
    label: (text) => RENAMED[text] ?? text,
  },
  {
    name: 'short-labels',
    description: 'Outcomes cut short, no 信息内容',
    label: (text) => SHORT[text] ?? text,
  },
  {
    name: 'ordinals-apart',
    description: 'Ordinals of headings in elements of their own',
    heading: ({ ordinal, text }) => `<p>${ordinal}、</p><p>${text}</p>`,
  },
  { name: 'shown-twice', description: 'The report again for small screens, hidden', page: shownTwice },
  {
    name: 'repeated-names',
    description: 'Sub-headings of section 一 repeat the names of sections, bold and unnumbered',
    paragraph: (text, kind) =>
      element('p', '', kind === 'subheading' ? element('strong', '', REPEATED[text] ?? text) : text),
    allows: ['content/aspects'],
  },
  { name: 'unclosed', description: 'No end tags of cells, rows and paragraphs', finish: unclosed },
  {
    name: 'glued-period',
    description: 'Spaces instead of 年 and 月, the 日 kept',
    finish: (html) => html.replace(/(\d{4})年(\d{1,2})月(\d{1,2})日(?=起|止)/g, '$1 $2 $3 日'),
  },
  {
    name: 'heading-in-cell',
    description: 'Every heading in a layout table of its own',
    heading: ({ ordinal, text }) =>
      `<table width="100%"><tr><td><b>${ordinal}、${text}</b></td></tr></table>`,
  },
];
