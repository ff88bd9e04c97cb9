import { type Text, text } from './text.ts';

/** Words of exporting, in panel and popup. */
export const exporting = {
  workbook: text('导出 Excel', 'Export Excel'),
  others: text('全部格式', 'All formats'),
  formats: text('导出格式', 'Export formats'),
  copyTables: text('复制表格', 'Copy tables'),
  cancel: text('取消', 'Cancel'),
  working: text('正在生成…', 'Working…'),
  writing: text('正在写入证据包…', 'Writing the package…'),
  cancelled: text('已取消，没有生成文件', 'Cancelled; no file was made'),
  sandboxed: text(
    '这个页面在沙盒里，浏览器可能不许它下载。没有看到下载时，请在新标签页中打开报告再导出',
    'this page is sandboxed, and the browser may refuse its downloads: if none appears, open the report in a tab of its own and export again',
  ),
  copyFailed: text('浏览器不允许复制，请改用导出 Excel', 'The browser refused to copy; export Excel instead'),
  failed: text(
    '未能导出。扩展若刚更新过，请刷新页面再试',
    'Nothing was exported. If Gouji was just updated, reload the page and try again',
  ),
} as const satisfies Record<string, Text>;

/** `正在截图 3/9` */
export const picturing = (at: number, of: number): Text =>
  text(`正在截图 ${at}/${of}`, `Taking screenshot ${at} of ${of}`);

/** What only the exporter has to say, once something was made. */
export const exported = {
  copied: text(
    '三张表已复制，可粘贴到表格软件',
    'The three tables are copied; paste them into a spreadsheet',
  ),
  changed: text(
    '页面在显示结果之后有变化，导出的是刚刚重新核对的结果',
    'the page has changed since its result was shown, so this is a new audit of it',
  ),
  gone: text('页面上已没有这份报告，没有导出', 'The report is no longer on the page; nothing was exported'),
  /** How to be allowed a picture: the click on the button is what browsers take for permission. */
  howToPicture: text(
    '没有截图：浏览器要您先点一下工具栏上的勾稽图标，再导出一次即可附上',
    'it has no screenshot: browsers want you to click Gouji in the toolbar first; then export again to have one',
  ),
} as const satisfies Record<string, Text>;

/** What was done, and what else there is to say of it. What becomes of a download, no page is told. */
export function withRemarks(done: Text, remarks: readonly Text[]): Text {
  const bare = remarks.map((remark) => ({ 'zh-CN': unended(remark['zh-CN']), en: unended(remark.en) }));
  return text(
    [done['zh-CN'], ...bare.map((remark) => remark['zh-CN'])].join('；'),
    [done.en, ...bare.map((remark) => remark.en)].join('; '),
  );
}

export const handedOver = (name: string): Text =>
  text(`已交浏览器保存：${name}`, `Handed to the browser to save: ${name}`);

const unended = (sentence: string): string => sentence.replace(/[。.]$/, '');
