import { type Lang, type Text, text } from './text.ts';

/** Words of the interface: panel, marks, popup. What a finding says stands with its rule. */
export const ui = {
  product: text('勾稽', 'Gouji'),
  panel: text('勾稽核对结果', 'Gouji audit result'),
  audit: text('核对本页', 'Audit this page'),
  show: text('显示结果', 'Show the result'),
  hide: text('隐藏结果', 'Hide the result'),
  collapse: text('收起为小标签', 'Collapse to a pill'),
  switchOff: text('在本页关闭勾稽', 'Switch Gouji off on this page'),
  close: text('关闭', 'Close'),
  help: text('快捷键与说明', 'Keys and help'),
  language: text('EN: switch to English', '中：切换为中文'),
  languageShort: text('EN', '中'),
  next: text('下一条', 'Next finding'),
  previous: text('上一条', 'Previous finding'),
  findings: text('发现的问题', 'Findings'),
  reports: text('本页的各份报告', 'Reports on this page'),
  outline: text('六个部分', 'The six sections'),
  facts: text('报告信息', 'About this report'),
  notes: text('发布情况', 'How it is published'),
  agency: text('机关', 'Agency'),
  year: text('年度', 'Year'),
  edition: text('格式', 'Form'),
  period: text('统计期限', 'Period'),
  published: text('发布日期', 'Published'),
  unknown: text('未写明', 'not stated'),
  missing: text('缺少', 'missing'),
  wholePage: text('全文', 'The whole page'),
  basis: text('依据', 'Basis'),
  quoted: text('原文', 'On the page'),
  toCell: text('看表中的数', 'See the figure in the table'),
  toSentence: text('看正文的话', 'See the sentence'),
  toOther: text('看另一处', 'See the other place'),
  search: text('按文字筛选', 'Filter by text'),
  bySeverity: text('按程度筛选', 'Filter by severity'),
  noMatch: text('没有符合筛选条件的问题', 'No finding matches the filter'),
  placeGone: text('页面上已找不到这一处', 'This place is no longer on the page'),
  placeHiddenHere: text(
    '这一处被网页隐藏，闪烁处是离它最近的可见部分',
    'The page hides this place; what flashes is the nearest part that can be seen',
  ),
  placeHidden: text('这一处被网页隐藏，无法滚动到', 'The page hides this place; it cannot be scrolled to'),
  local: text('全部在本机完成，不上传任何数据', 'All on this computer; nothing is sent anywhere'),
  cut: text('页面过大，只核对了前面一部分', 'The page is too large; only its first part was audited'),
  clean: text('勾稽关系全部成立，未发现问题。', 'Every identity holds. Nothing to report.'),
  cleanButUnverified: text(
    '未发现错误；有些勾稽关系因空格无法核实。',
    'No error found; some identities cannot be verified because of blanks.',
  ),
  noTables: text('没有读到可以核对的表格。', 'No table could be read, so nothing could be reconciled.'),
  notReport: text(
    '本页不是政府信息公开工作年度报告。',
    'This page is no government information disclosure annual report.',
  ),
  notYet: text('本页尚未核对。', 'This page has not been audited yet.'),
  notReportHint: text(
    '勾稽只核对政府信息公开工作年度报告。如果报告是附件或图片，请打开正文网页再试。',
    'Gouji audits annual reports on government information disclosure. If the report is an attachment or an image, open its page of text instead.',
  ),
  auditFailed: text('未能完成核对。', 'The audit could not be completed.'),
  auditFailedHint: text(
    '请刷新网页再试。网页过大时，可先另存为文件，用命令行核对。',
    'Reload the page and try again. A page that is too large can be saved and audited from the command line.',
  ),
  noAccess: text('浏览器不允许扩展读取这个页面。', 'The browser does not let extensions read this page.'),
  noAccessHint: text(
    '浏览器自己的页面、扩展商店等，任何扩展都不能读取。',
    'No extension may read the browser’s own pages, its store, and the like.',
  ),
  auditing: text('正在核对…', 'Auditing…'),
} as const satisfies Record<string, Text>;

export const severityNames = {
  error: text('错误', 'Error'),
  warning: text('提示', 'Warning'),
  info: text('说明', 'Note'),
} as const;

export const outcomeNames = {
  passed: text('成立', 'hold'),
  failed: text('不成立', 'fail'),
  notVerifiable: text('无法核实', 'cannot be verified'),
} as const;

/** By section key; short, as they head a group of findings. */
export const sectionNames = {
  overview: text('一、总体情况', '1 Overview'),
  proactive: text('二、主动公开', '2 Proactive disclosure'),
  requests: text('三、依申请公开', '3 Requests'),
  litigation: text('四、复议诉讼', '4 Reviews and lawsuits'),
  problems: text('五、问题与改进', '5 Problems and improvement'),
  other: text('六、其他事项', '6 Other matters'),
} as const;

/** Chinese ordinals of the sections, as the form prints them. */
export const sectionOrdinals = {
  overview: '一',
  proactive: '二',
  requests: '三',
  litigation: '四',
  problems: '五',
  other: '六',
} as const;

export const dockNames = {
  right: text('停靠在右侧', 'Dock right'),
  left: text('停靠在左侧', 'Dock left'),
  bottom: text('停靠在底部', 'Dock at the bottom'),
  top: text('停靠在顶部', 'Dock at the top'),
} as const;

export const editionName = (id: string): Text => text(`${id} 年版`, `${id} edition`);

/** The language of the screen, where the user chose one or left it to the browser. @param tag the browser's language */
export const chosenLang = (choice: 'auto' | Lang, tag: string): Lang =>
  choice === 'auto' ? langOf(tag) : choice;

/** The language of the screen for a browser that speaks `tag`, a BCP 47 tag: Chinese for any kind of Chinese. */
export const langOf = (tag: string): Lang => (/^zh\b/i.test(tag) ? 'zh-CN' : 'en');
