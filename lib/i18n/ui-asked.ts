import { type Text, text } from './text.ts';

/** Words of the browser's own menus and commands, and of what they answer. */
export const asked = {
  copyFinding: text('复制这条发现', 'Copy this finding'),
  copied: text('已复制', 'Copied'),
  copyFailed: text('浏览器不允许复制', 'The browser refused to copy'),
  nothingPointed: text(
    '请在标出的数字、句子或面板里的一条上打开右键菜单',
    'Open the menu on a marked figure or sentence, or on a finding of the panel',
  ),
  moreKeys: text(
    '浏览器的快捷键可在勾稽的设置页查看和更改。',
    'The browser’s own shortcuts are shown, and changed, from Gouji’s settings.',
  ),
} as const satisfies Record<string, Text>;

/** What the browser's commands do, by name; the browser's own words for them follow its own language. */
export const commandNames: Readonly<Record<string, Text>> = {
  audit: text('核对本页，或显示、隐藏结果', 'Audit this page, or show and hide the result'),
  next: text('下一条', 'Next finding'),
  previous: text('上一条', 'Previous finding'),
  panel: text('展开或收起面板', 'Open or collapse the panel'),
  // Every extension with a button has this one, and no browser describes it.
  _execute_action: text('打开工具栏弹窗', 'Open the popup'),
};
