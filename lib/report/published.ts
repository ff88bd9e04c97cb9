import type { Flow } from '../grid/flow.ts';
import { simplify } from '../text/traditional.ts';
import { squeeze } from '../text/width.ts';
import { findDate } from './dates.ts';
import type { Head } from './facts.ts';

/** The day that a page bears, ISO. */
export interface Published {
  readonly on: string;
  /** The page gives it as the day of publication, not only as that of the text: a signature, 成文日期. */
  readonly stated: boolean;
}

/** Labels of the day of publication, best first; 更新, 打印, 生效 and 现在时间 are other days. */
const STATED = [
  label('(?<!政策|更新)(?:发布|公布|发文|公开|发表)(?:时间|日期)'),
  label('(?:^|[\\s|])(?:时间|日期)(?=\\s*:)'),
];
const WRITTEN = label('(?:成文|生成|印发|录入)(?:时间|日期)');
const META_DATES = ['pubdate', 'publishdate', 'publish-date', 'article:published_time', 'firstpublishedtime'];
/** An information line of which only the label of the date is missing. */
const UNLABELLED =
  /^(20\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?)[^。]{0,20}(?:来源|作者|浏览|阅读|点击|字体|字号)/;
const SIGNED = /^(?:\d{4}|二[〇○零O0].{2})年.{1,2}月.{1,3}日$/;
const LONGEST = 200;
/** What every date begins with. */
const YEAR = /20\d{2}|二[〇○零O0]/;

/** A label and the date that follows it at once: behind an empty label stands that of another day. */
function label(words: string): RegExp {
  return new RegExp(`${words}\\s*:?\\s*((?:20\\d{2}|二[〇○零O0]).{4,16})`, 'g');
}

/** When the page was published: its information line, its head, or the date under the signature; null if none says so. */
export function findPublished(flow: Flow, head: Head): Published | null {
  const blocks = flow.filter((item) => item.kind === 'text').map(({ text }) => text);
  const lines = joinLabels(blocks).filter((line) => YEAR.test(line) && !/统计|期限/.test(line));
  const on =
    STATED.map((pattern) => labelled(lines, pattern)).find((date) => date !== null) ??
    META_DATES.map((name) => findDate(head.meta.get(name) ?? '')).find((date) => date !== null) ??
    lines.map((line) => findDate(UNLABELLED.exec(line)?.[1] ?? '')).find((date) => date !== null);
  if (on !== undefined) return { on, stated: true };
  const signed = blocks.findLast((text) => text.endsWith('日') && SIGNED.test(squeeze(text)));
  const written = labelled(lines, WRITTEN) ?? (signed === undefined ? null : findDate(signed));
  return written === null ? null : { on: written, stated: false };
}

function labelled(lines: readonly string[], pattern: RegExp): string | null {
  for (const [, rest = ''] of lines.flatMap((line) => [...line.matchAll(pattern)])) {
    const date = findDate(rest);
    if (date !== null) return date;
  }
  return null;
}

/** What a label of a date ends with, in simplified and traditional characters. */
const LABEL_END = /[间間期][:：]?$/;

/** Short lines that may hold a date, made even; a label in a cell or element of its own with the one that follows. */
function joinLabels(blocks: readonly string[]): readonly string[] {
  const lines = blocks.flatMap((text, at) => {
    if (text.length > LONGEST || !(YEAR.test(text) || LABEL_END.test(text))) return [];
    const line = evened(text);
    return /^[^\d]{0,6}(?:时间|日期):?$/.test(line) ? `${line} ${evened(blocks[at + 1] ?? '')}` : line;
  });
  return lines.filter(({ length }) => length <= LONGEST);
}

const evened = (text: string): string => simplify(text).replaceAll('：', ':');
