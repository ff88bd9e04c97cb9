import { type Text, text } from './text.ts';

/** What each key does, in the order of the help sheet; the browser's commands follow it. */
export const keyHelp: readonly { readonly keys: readonly string[]; readonly does: Text }[] = [
  { keys: ['Alt', '↓'], does: text('下一条', 'Next finding') },
  { keys: ['Alt', '↑'], does: text('上一条', 'Previous finding') },
  {
    keys: ['Alt', 'Enter'],
    does: text('在正文与表格之间来回', 'Between the sentence and the cell it speaks of'),
  },
  {
    keys: ['J', 'K'],
    does: text('下一条、上一条（焦点在面板内时）', 'Next, previous (with the focus in the panel)'),
  },
  {
    keys: ['C'],
    does: text('确认选中的问题（焦点在面板内时）', 'Confirm the finding (with the focus in the panel)'),
  },
  {
    keys: ['D', '1–5'],
    does: text('忽略，并选择原因', 'Dismiss it, for the reason of that number'),
  },
  { keys: ['N'], does: text('写备注', 'Write a note') },
  { keys: ['U', 'Ctrl Z'], does: text('撤销上一次处理', 'Undo the latest decision') },
  { keys: ['/'], does: text('筛选（焦点在面板内时）', 'Filter (with the focus in the panel)') },
  {
    keys: ['Enter'],
    does: text('在标记上：进入算式卡', 'On a mark: go into its card'),
  },
  {
    keys: ['←', '→', '↑', '↓'],
    does: text(
      '在面板边缘上：调整大小；Enter 恢复默认大小',
      'On the edge of the panel: resize it; Enter for the usual size',
    ),
  },
  {
    keys: ['Esc'],
    does: text(
      '在筛选框内：清除筛选；否则依次收起本说明、算式卡、面板',
      'In the filter: clear it; else close this sheet, the card, the panel',
    ),
  },
  {
    keys: ['?'],
    does: text(
      '打开或关闭本说明（焦点在面板内时）',
      'Open or close this sheet (with the focus in the panel)',
    ),
  },
];
