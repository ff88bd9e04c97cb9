import { same, type Text, text } from '../../i18n/text.ts';
import { CHANGED } from '../facts.ts';

/** What a package may have to say of itself, by a code that outlives wording and language. */
export const REMARKS = {
  changed: CHANGED,
  commandLine: text('没有截图：在命令行中制作。', 'No screenshot: made on the command line.'),
  notAllowed: text(
    '没有截图：浏览器没有准许截取这个页面。',
    'No screenshot: the browser did not allow one of this page.',
  ),
  left: text('没有截图：截图时离开了这个页面。', 'No screenshot: the page was left while it was taken.'),
  failed: text('没有截图：浏览器未能截图。', 'No screenshot: the browser could not take one.'),
  frame: text(
    '截图只有窗口中可见的部分：报告在网页的框架里。',
    'The screenshot shows only what was visible in the window: the report stands in a frame.',
  ),
  visible: text(
    '截图只有窗口中可见的部分：页面不能滚动到其余部分。',
    'The screenshot shows only what was visible in the window: the page could not be scrolled to the rest.',
  ),
  wide: text(
    '页面比截图更宽，右侧其余部分没有截取。',
    'The page is wider than the screenshot: what is further to the right is not in it.',
  ),
  clipped: text(
    '报告有一部分在显示不全的框里，截图只有框中可见的部分。',
    'Parts of the report stand in boxes that do not show all of it: the screenshot has what was visible.',
  ),
  unlike: text(
    'page.html 再次读取所得的结果与核对时不同：脚本把页面改成了 HTML 写不出的样子。',
    'Read again, page.html gives another result: scripts have made of the page what HTML cannot say.',
  ),
  cut: text(
    '截图只有页面的前面一部分：页面过长。',
    'The screenshot shows only the first part of a very long page.',
  ),
} as const satisfies Readonly<Record<string, Text>>;

export type RemarkCode = keyof typeof REMARKS;

/** Screenshots of one report from top to bottom, as PNG, and what there is to say of them. */
export interface Pictures {
  readonly images: readonly Uint8Array[];
  readonly remarks: readonly RemarkCode[];
}

/** A remark in both languages; one of a later version, whose code is unknown here, in the words it came with. */
export const remarkText = ({ code, words }: { readonly code: string; readonly words: string }): Text =>
  Object.entries<Text>(REMARKS).find(([known]) => known === code)?.[1] ?? same(words);
