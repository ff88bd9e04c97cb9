import type { Flow, FlowBlock, FlowItem } from '../grid/flow.ts';
import { squeeze } from '../text/width.ts';
import { readHeading } from './names.ts';
import { agencyIn, isForeignTitle, isTitle } from './title.ts';

/** What tells a report from other papers: where its title stands, and what stands before it. */
export interface Titled {
  readonly flow: Flow;
  /** Title found on the page or in its head. */
  readonly title: string | null;
  readonly headTitle: string;
  /** Cells that hold a number. */
  readonly filled: number;
}

/** Lines at the head of a page among which a title stands. */
const HEAD_LINES = 60;
const LONGEST = 90;
const PERIODIC = /半年|季度|月份|\d-\d{1,2}月/;
const TEMPLATE = /范[文例本]|模板|样[本表]/;

const isLine = (item: FlowItem): item is FlowBlock => item.kind === 'text' && !item.linked;

/**
 * Index of the line that is the title, or the first of those that it is split over; -1 where it is only part of a
 * sentence, or of the page's head. A notice names the reports that it asks for in its sentences.
 */
export function titleAt({ flow, title }: Titled): number {
  if (title === null) return -1;
  const due = squeeze(title);
  return flow.findIndex((item) => {
    const line = isLine(item) ? squeeze(item.text).replace(/^["《]|["》]$/g, '') : '';
    return line.length > 1 && due.startsWith(line);
  });
}

/** Whether the title is the page's own: a line of it, or a part of its head. */
export function isOwnTitle(page: Titled): boolean {
  const { title, headTitle } = page;
  if (title === null) return false;
  const parts = [headTitle, ...headTitle.split(/[-–—_|]/)].map(squeeze);
  return titleAt(page) >= 0 || parts.some((part) => part.startsWith(squeeze(title)));
}

/** A notice, a rule, a template, a summary, figures of half a year: its head says so, or a line before any title. */
export function isOtherPaper(page: Titled): boolean {
  const { headTitle, filled } = page;
  const at = titleAt(page);
  const before = linesBefore(page, at);
  if (before.some(({ text }) => TEMPLATE.test(text) || PERIODIC.test(text))) return true;
  if (isForeignTitle(headTitle) && !isTitle(headTitle) && !isCovered(page))
    return at < 0 || before.some(({ text }) => headTitle.startsWith(text));
  return !isOwnTitle(page) && filled === 0 && before.length > 0;
}

/** From this many figures on a page is filled in: the form's own notice has none, and samples have few. */
const FILLED = 60;
const COVER = /年度报告》?的?(?:通知|公告|公示|通告)/;

/** 关于公布某局2022年政府信息公开工作年度报告的公告, with the report itself below. */
const isCovered = ({ headTitle, filled }: Titled): boolean =>
  filled >= FILLED && COVER.test(squeeze(headTitle));

/** Short lines before the title, or at the head of the page, that say the page is something else. */
const linesBefore = ({ flow }: Titled, at: number): readonly FlowBlock[] =>
  flow
    .slice(0, at < 0 ? flow.length : at)
    .filter(isLine)
    .slice(0, HEAD_LINES)
    .filter(({ text }) => isShortLine(text) && /公开/.test(text) && isForeignTitle(text));

/** Neither a sentence nor a numbered sub-heading of a report without title. */
const isShortLine = (text: string): boolean =>
  text.length < LONGEST && !/。/.test(text) && readHeading(text).numbering === 'none';

/** From this many titles of other reports on it is a list. */
const MANY = 3;
const LISTED_ON = /[[(（【]?20\d{2}([-/.])\d{1,2}\1\d{1,2}[\])）】]?/;

/** A list of reports: of names, attachments, or (where the title names no body itself) links. */
export function isList(page: Titled): boolean {
  const inLinks = titleAt(page) < 0 || agencyIn(page.title ?? '') === null;
  const titles = page.flow.flatMap((item) => {
    if (item.kind === 'text') return item.linked && !inLinks ? [] : [item.text.replace(LISTED_ON, '')];
    return item.kind === 'attachment' ? [item.name.replace(/\.\w+$/, '')] : [];
  });
  return new Set(titles.filter((text) => text !== page.title && isTitle(text))).size >= MANY;
}

/** Whether a picture, document or inner page follows the title: the report itself may be one. */
export const hasMedia = (page: Titled): boolean =>
  page.flow.slice(titleAt(page) + 1).some(({ kind }) => kind !== 'text' && kind !== 'table');
