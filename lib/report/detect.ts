import type { Flow } from '../grid/flow.ts';
import type { PageLayout } from './layout.ts';
import type { Heading } from './sections.ts';
import { isForeignTitle, isTitle } from './title.ts';

/** Confidence from which on a page is taken for a report. */
export const THRESHOLD = 0.5;

interface Signs {
  readonly title: string | null;
  readonly headTitle: string;
  readonly layout: PageLayout;
  readonly headings: readonly Heading[];
  readonly filled: number;
}

const PREAMBLE =
  /(?:编制|公布|撰写|形成).{0,30}(?:年度报告|本报告)|本(?:年度)?报告(?:由|按照|根据|依据|所列|中所列|的统计)|(?:特向社会|现予|现将).{0,60}(?:信息公开|年度报告)|统计期限/;

/**
 * How likely the page is such a report, 0..1, from signs that do not depend on each other: its title, the sections
 * of the form, its tables with figures in them, the phrases of a preamble. The form's own notice has everything but
 * figures; other papers about reports say so in their title.
 */
export function confidence(signs: Signs): number {
  const { title, headTitle, layout, headings, filled } = signs;
  const tables = Object.keys(layout.tables).length;
  if (isForeignTitle(headTitle) && !isTitle(headTitle) && (title === null || filled === 0)) return 0.1;
  const score =
    (title !== null ? 0.45 : 0) +
    Math.min(headings.length, 5) * 0.1 +
    Math.min(tables, 3) * 0.15 +
    (preambleIn(layout.flow) ? 0.15 : 0) -
    (tables > 0 && filled === 0 && title === null ? 0.6 : 0) -
    (headings.length === 0 && tables === 0 ? 0.3 : 0);
  return Math.max(0, Math.min(0.99, Number(score.toFixed(2))));
}

const preambleIn = (flow: Flow): boolean =>
  flow.some((item) => item.kind === 'text' && item.text.length < 2000 && PREAMBLE.test(item.text));
