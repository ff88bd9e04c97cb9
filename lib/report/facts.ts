import { type Document, type Element, isText } from 'domhandler';
import type { Flow, FlowBlock } from '../grid/flow.ts';
import { walk } from '../page/walk.ts';
import { simplify } from '../text/traditional.ts';
import { foldSpace, squeeze } from '../text/width.ts';
import { findDate } from './dates.ts';
import { agencyIn, isTitle, yearIn } from './title.ts';

/** What the page's head says of itself. */
export interface Head {
  /** `<title>`, site name included; empty where there is none. */
  readonly title: string;
  /** `<meta>` by lower-case name. */
  readonly meta: ReadonlyMap<string, string>;
}

export function readHead(document: Document): Head {
  const meta = new Map<string, string>();
  let title = '';
  walk(document, {
    enter: (element) => {
      const { name, attribs } = element;
      if (name === 'meta')
        meta.set((attribs['name'] ?? attribs['property'] ?? '').toLowerCase(), attribs['content'] ?? '');
      if (name === 'title' && title === '') title = ownText(element);
      return name !== 'body';
    },
  });
  return { title, meta };
}

const ownText = (element: Element): string =>
  foldSpace(element.children.map((child) => (isText(child) ? child.data : '')).join(''));

/** How far before the first section a title is looked for, and how many lines it may be split over. */
const REACH = 40;
const MOST_LINES = 3;

/**
 * The report's title: a line (or up to three in a row) before the first section, best the one that the head
 * repeats; else what the head says; else the name that the preamble gives in 《》. Null where there is none.
 */
export function findTitle(flow: Flow, firstHeading: number, head: Head): string | null {
  const declared = headTitles(head);
  const before = flow
    .slice(0, firstHeading)
    .filter((item) => item.kind === 'text' && !item.linked) as FlowBlock[];
  const lines = titleLines(before.slice(-REACH * 2));
  const repeated = lines.find((line) => declared.some((other) => squeeze(other).includes(squeeze(line))));
  return (
    repeated ?? lines.find((line) => agencyIn(line) !== null) ?? lines[0] ?? declared[0] ?? named(before)
  );
}

function titleLines(blocks: readonly FlowBlock[]): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < blocks.length; at++) {
    for (let count = 1; count <= MOST_LINES && at + count <= blocks.length; count++) {
      const text = blocks
        .slice(at, at + count)
        .map((block) => block.text)
        .join('');
      if (!isTitle(text) || /^(?:您?当前)?位置|>|首页/.test(text)) continue;
      found.push(text);
      break;
    }
  }
  return found.toSorted((a, b) => Number(b.includes('年')) - Number(a.includes('年')));
}

function headTitles({ title, meta }: Head): readonly string[] {
  const parts = [meta.get('articletitle') ?? '', title, ...title.split(/[_|]|\s[-–—]\s|--/)];
  return parts.map(foldSpace).filter((part) => part !== '' && isTitle(part));
}

/** 「现公布某局2022年政府信息公开工作年度报告」, with or without 《》. */
const ANNOUNCED =
  /(?:现将|公布|发布|编制(?:了|完成)?|形成(?:了)?)(?:的)?《?([^《》，。；,;]{2,50}?(?:年度报告|年报|工作报告))/g;

function named(blocks: readonly FlowBlock[]): string | null {
  for (const { text } of blocks.slice(-REACH)) {
    const line = simplify(text);
    for (const pattern of [/《([^《》]{6,60})》/g, ANNOUNCED])
      for (const [, name = ''] of line.matchAll(pattern))
        if (isTitle(name) && yearIn(name) !== null) return name;
  }
  return null;
}

const INFO = /(?:发布|发文|成文|生成|公开|发表|更新|印发|录入)?(?:时间|日期)\s*[:：]?\s*(.{0,30})/g;
const META_DATES = ['pubdate', 'publishdate', 'publish-date', 'article:published_time', 'firstpublishedtime'];
const SIGNED = /^(?:\d{4}|二[〇○零O0].{2})年.{1,2}月.{1,3}日$/;

/** When the page was published: its info line, its head, or the date under the signature. ISO date or null. */
export function findPublished(flow: Flow, head: Head): string | null {
  const blocks = flow.filter((item) => item.kind === 'text');
  for (const { text } of blocks) {
    const line = simplify(text);
    if (line.length > 200 || /统计|期限/.test(line)) continue;
    for (const [, rest = ''] of line.matchAll(INFO)) {
      const date = findDate(rest);
      if (date !== null) return date;
    }
  }
  for (const name of META_DATES) {
    const date = findDate(head.meta.get(name) ?? '');
    if (date !== null) return date;
  }
  const signed = blocks.findLast(({ text }) => SIGNED.test(squeeze(text)));
  return signed === undefined ? null : findDate(signed.text);
}
