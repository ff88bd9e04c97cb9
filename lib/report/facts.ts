import { type Document, type Element, isText } from 'domhandler';
import type { Flow, FlowBlock } from '../grid/flow.ts';
import { walk } from '../page/walk.ts';
import { simplify } from '../text/traditional.ts';
import { foldSpace, squeeze } from '../text/width.ts';
import { bodyOf } from './body.ts';
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
const REACH = 80;
const MOST_LINES = 3;

/**
 * The report's title: a line before the first section, best the one that the head repeats; a title split over up
 * to three lines; else what the head says; else the name that the preamble gives. Null where there is none.
 */
export function findTitle(flow: Flow, firstHeading: number, head: Head): string | null {
  const declared = headTitles(head);
  const before = flow
    .slice(0, firstHeading)
    .filter((item) => item.kind === 'text' && !item.linked) as FlowBlock[];
  const texts = before.slice(-REACH).map(({ text }) => text);
  const isDeclared = (line: string) => declared.some((other) => squeeze(other) === squeeze(line));
  const single = texts.filter(isTitleLine);
  const joined = joinedLines(texts);
  return (
    [...single, ...joined].find(isDeclared) ??
    single.find((line) => agencyIn(line) !== null && yearIn(line) !== null) ??
    joined.find((line) => isBody(line)) ??
    single.find((line) => agencyIn(line) !== null) ??
    single[0] ??
    joined[0] ??
    declared[0] ??
    named(before)
  );
}

const isTitleLine = (text: string): boolean =>
  isTitle(text) && !/^(?:您?当前)?(?:所在)?位置|>|首页/.test(text);

/** Titles split over two or three lines, of which the last alone may be one already. */
const joinedLines = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((_, at) =>
    Array.from({ length: MOST_LINES - 1 }, (_, more) => texts.slice(at, at + more + 2))
      .filter(
        (lines) =>
          lines.length > 1 && lines.slice(0, -1).every((line) => !isTitle(line) && line.length <= 40),
      )
      .map((lines) => lines.join(''))
      .filter(isTitleLine),
  );

const isBody = (title: string): boolean => {
  const agency = agencyIn(title);
  return agency !== null && !/[\d:/]/.test(agency) && bodyOf(agency) !== 'unknown';
};

function headTitles({ title, meta }: Head): readonly string[] {
  const parts = [meta.get('articletitle') ?? '', title, ...title.split(/[_|]|\s[-–—]\s|--/)];
  return parts.map(foldSpace).filter((part) => part !== '' && isTitle(part));
}

/** 「现公布某局2022年政府信息公开工作年度报告」, with or without 《》. */
const ANNOUNCED =
  /(?:现将|公布|发布|编制(?:了|完成)?|形成(?:了)?)(?:的)?《?([^《》，。；,;]{2,50}?(?:年度报告|年报|工作报告))(?!的?(?:通知|编制|格式|函))/g;

/** 「关于公布某局2022年政府信息公开工作年度报告的公告」 */
const COVER =
  /^(?!.*(?:编制|做好|报送|印发|填报|开展|组织))(?:关于)?(?:公布|发布|公开)?《?([^《》，。；,;]{2,50}?年度报告)》?的?(?:公示|公告|通告|通知)$/g;

function named(blocks: readonly FlowBlock[]): string | null {
  for (const { text } of blocks.slice(-REACH)) {
    const line = simplify(text);
    for (const pattern of [/《([^《》]{6,60})》/g, COVER, ANNOUNCED])
      for (const [, name = ''] of line.matchAll(pattern))
        if (isTitle(name) && yearIn(name) !== null) return name;
  }
  return null;
}
