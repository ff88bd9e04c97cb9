import type { Flow } from '../grid/flow.ts';
import type { PageLayout } from './layout.ts';
import type { Heading } from './sections.ts';
import { isForeignTitle, isTitle, yearIn } from './title.ts';

/** Confidence from which on a page is taken for a report. */
export const THRESHOLD = 0.5;

/** What speaks for a page being a report, or against it. */
export interface Signs {
  readonly url: string | null;
  /** Title found on the page or in its head. */
  readonly title: string | null;
  readonly headTitle: string;
  readonly layout: PageLayout;
  readonly headings: readonly Heading[];
  /** Cells that hold a number. */
  readonly filled: number;
}

const PREAMBLE =
  /(?:编制|公布|撰写|形成).{0,30}(?:年度报告|本报告)|本(?:年度)?报告(?:由|按照|根据|依据|所列|中所列|的统计)|(?:特向社会|现予|现将).{0,60}(?:信息公开|年度报告)|统计期限/;

/** Encyclopedias and document sites copy reports; what they show is no publication of the body. */
const COPIES =
  /(?:^|\.)(?:newton\.com\.tw|[a-z]*baike\.[a-z.]+|[a-z-]*wiki[a-z]*\.[a-z.]+|wenku\.[a-z.]+|doc88\.com|docin\.com|doczj\.com|777doc\.com|book118\.com|renrendoc\.com|taodocs\.com)$/;

/** Lines at the head of a page among which a title stands. */
const HEAD_LINES = 30;
const SHORT = 90;

/**
 * How likely the page is such a report, 0..1, from signs that do not depend on each other: its title, the sections
 * of the form, its tables with figures in them, the phrases of a preamble. The form's own notice has everything but
 * figures, other papers about reports say so in their title, and copies stand on other people's sites.
 */
export function confidence(signs: Signs): number {
  if (isCopy(signs.url) || isAboutReports(signs)) return 0.1;
  const { title, layout, headings, filled } = signs;
  const tables = filled > 0 ? Object.keys(layout.tables).length : 0;
  const named = title === null ? 0 : yearIn(title) === null ? 0.4 : 0.5;
  const score =
    named +
    Math.min(headings.length, 6) * 0.08 +
    tables * 0.15 +
    (preambleIn(layout.flow) ? 0.1 : 0) -
    (isEmpty(signs) ? 0.4 : 0);
  return Math.max(0, Math.min(0.99, Number(score.toFixed(2))));
}

/** A title alone, of a column or a list; a report as attachments has at least those. */
const isEmpty = ({ title, headings, layout: { flow, tables } }: Signs): boolean =>
  headings.length === 0 &&
  Object.keys(tables).length === 0 &&
  !preambleIn(flow) &&
  (title === null || yearIn(title) === null || !flow.some(({ kind }) => kind !== 'text' && kind !== 'table'));

const preambleIn = (flow: Flow): boolean =>
  flow.some((item) => item.kind === 'text' && item.text.length < 2000 && PREAMBLE.test(item.text));

/** Titled as a notice, a rule, a template, a summary: in the head, or in a line of the page before any title. */
function isAboutReports({ headTitle, title, layout, filled }: Signs): boolean {
  if (isForeignTitle(headTitle) && !isTitle(headTitle))
    return title === null || !isTitle(title) || !inBody(layout.flow, title);
  if (title !== null || filled > 0) return false;
  const lines = layout.flow.filter((item) => item.kind === 'text' && !item.linked).slice(0, HEAD_LINES);
  return lines.some(
    (item) =>
      item.kind === 'text' && item.text.length < SHORT && isForeignTitle(item.text) && /公开/.test(item.text),
  );
}

const inBody = (flow: Flow, title: string): boolean =>
  flow.slice(0, HEAD_LINES * 2).some((item) => item.kind === 'text' && item.text.includes(title));

function isCopy(url: string | null): boolean {
  const host = /^https?:\/\/([^/:?#]+)/.exec(url ?? '')?.[1];
  return host !== undefined && COPIES.test(host.toLowerCase());
}
