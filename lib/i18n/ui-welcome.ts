import { type Text, text } from './text.ts';

/** Words of the first page. */
export const welcome = {
  link: text('使用介绍', 'How it works'),
  title: text('勾稽，在原网页上核对信息公开年报', 'Gouji audits disclosure reports where they stand'),
  what: text(
    '打开一份政府信息公开工作年度报告，勾稽就在原网页上核对三张表和正文，标出对不上的数。',
    'Open an annual report on government information disclosure: Gouji audits its tables and its text on the page itself and marks the figures that do not add up.',
  ),
  how: text(
    '指向标记，就看到算式、依据，以及哪个数改动后勾稽才成立。',
    'Point at a mark to see the sum, what it rests on, and which figure would reconcile it.',
  ),
  careful: text(
    '空格不当作零；拿不准的，写明“无法核实”。',
    'A blank is never taken for a zero; what cannot be verified is said to be just that.',
  ),

  sample: text('样例', 'Sample'),
  sampleHint: text(
    '机关和数字是虚构的，核对是真的。错的是 58。',
    'Made-up figures, audited for real. The wrong one is 58.',
  ),
  tryKeys: text('可以试的按键', 'Keys to try'),
  next: text('下一条', 'next'),
  across: text('正文与表格', 'sentence, table'),
  close: text('收起', 'close'),
  showAgain: text('重新显示', 'Show again'),

  where: text('在哪里运行', 'Where it runs'),
  byItself: text(
    '在 gov.cn 网站上遇到年度报告，自动核对。没有年度报告的网页上，什么也不做。',
    'On gov.cn sites it audits annual reports by itself. On pages without one it does nothing.',
  ),
  byHand: text(
    '其他网站上的报告，用工具栏图标、右键菜单或快捷键核对：',
    'Reports on other sites are audited from the toolbar button, the context menu, or with',
  ),
  allowed: text('已允许访问 gov.cn', 'Access to gov.cn is allowed'),
  notAllowed: text(
    '浏览器还没有允许勾稽访问 gov.cn，所以不会自动核对。',
    'The browser does not let Gouji access gov.cn yet, so it audits nothing by itself.',
  ),
  allow: text('允许访问 gov.cn', 'Allow access to gov.cn'),
  inFirefox: text(
    'Firefox 里可随时更改：附加组件 → 勾稽 → 权限。',
    'To change this in Firefox: Add-ons → Gouji → Permissions.',
  ),

  local: text('数据不离开本机', 'Nothing leaves this computer'),
  localWhy: text(
    '网页在浏览器里读取，结果只在浏览器里显示。勾稽没有服务器，不联网，不收集任何信息。',
    'Pages are read, and results shown, in your browser. Gouji has no server, makes no request, and collects nothing.',
  ),

  yours: text('设置', 'Settings'),
  yoursHint: text(
    '语言、每条规则的开关和级别、保持静默的网站、备份。',
    'Language, each rule and its severity, sites to stay silent on, backup.',
  ),
  openSettings: text('打开设置', 'Open settings'),
} as const satisfies Record<string, Text>;
