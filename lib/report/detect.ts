import type { Flow } from '../grid/flow.ts';
import type { PageLayout } from './layout.ts';
import { hasMedia, isList, isOtherPaper, isOwnTitle, type Titled } from './other-papers.ts';
import type { Heading } from './sections.ts';
import { yearIn } from './title.ts';

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

/**
 * How likely the page is such a report, 0..1, from signs that do not depend on each other: its title, the sections
 * of the form, its tables with figures in them, the phrases of a preamble. The form's own notice has everything but
 * figures, other papers about reports say so in their title, and copies stand on other people's sites.
 */
export function confidence(signs: Signs): number {
  const { title, layout, headings, filled } = signs;
  const page: Titled = { flow: layout.flow, title, headTitle: signs.headTitle, filled };
  if (isCopy(signs.url) || isOtherPaper(page)) return 0.1;
  const preamble = preambleIn(layout.flow);
  const score =
    titleScore(page) +
    Math.min(headings.length, 6) * 0.08 +
    (filled > 0 ? Object.keys(layout.tables).length : 0) * 0.15 +
    (preamble ? 0.1 : 0) -
    (hasNoContent(signs, page, preamble) ? 0.5 : 0) -
    (isBareForm(signs, page) ? 0.3 : 0);
  return Math.max(0, Math.min(0.99, Number(score.toFixed(2))));
}

/** A title that the page only mentions says little. */
function titleScore(page: Titled): number {
  if (page.title === null) return 0;
  if (!isOwnTitle(page)) return 0.2;
  return yearIn(page.title) === null ? 0.4 : 0.5;
}

/** A title alone, of a column, a list, or news; a report as attachment or picture has at least those. */
function hasNoContent({ headings, layout }: Signs, page: Titled, preamble: boolean): boolean {
  if (headings.length > 0 || Object.keys(layout.tables).length > 0) return false;
  const named = page.title !== null && yearIn(page.title) !== null && isOwnTitle(page);
  return isList(page) || !named || !(hasMedia(page) || preamble);
}

/** The form without a figure, under no report's title: its notice carries it so. */
const isBareForm = ({ layout, filled }: Signs, page: Titled): boolean =>
  filled === 0 && Object.keys(layout.tables).length > 0 && !isOwnTitle(page);

const preambleIn = (flow: Flow): boolean =>
  flow.some((item) => item.kind === 'text' && item.text.length < 2000 && PREAMBLE.test(item.text));

function isCopy(url: string | null): boolean {
  const host = /^https?:\/\/([^/:?#]+)/.exec(url ?? '')?.[1];
  return host !== undefined && COPIES.test(host.toLowerCase());
}
