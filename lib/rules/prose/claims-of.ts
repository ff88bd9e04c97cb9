import type { SectionKey } from '../../forms/define.ts';
import type { Claims, Passage } from '../../prose/claims.ts';
import { readClaims } from '../../prose/read.ts';
import type { Block, Report } from '../../report/report.ts';
import type { Quote } from '../define.ts';

/** What one block of running text claims, and where it stands. */
export interface BlockClaims extends Claims {
  readonly section: SectionKey;
  readonly block: Block;
}

/** Sections whose text speaks of the tables: the overview, and what stands around the tables themselves. */
const READ: readonly SectionKey[] = ['overview', 'proactive', 'requests', 'litigation'];
const SUBHEADING = 40;
const NO_HEADING = { key: 'overview', heading: '' } as const;

/**
 * Five rules ask for the claims of the same report; a report never changes, so they are read once. The map is made anew
 * for each report: through one that grows old V8 keeps the pages before alive, and collecting them takes longer than
 * auditing them.
 */
let known = new WeakMap<Report, readonly BlockClaims[]>();

/** Claims of a report, block by block in page order. Never throws. */
export function claimsOf(report: Report): readonly BlockClaims[] {
  const before = known.get(report);
  if (before !== undefined) return before;
  const claims = readAll(report);
  known = new WeakMap([[report, claims]]);
  return claims;
}

function readAll({ sections, preamble, year }: Report): readonly BlockClaims[] {
  // Without a heading 一 its text stands before the first section.
  const headless = sections.some(({ key }) => key === 'overview') ? [] : [{ ...NO_HEADING, body: preamble }];
  return [...headless, ...sections]
    .filter(({ key }) => READ.includes(key))
    .flatMap(({ key, heading, body }) => {
      let above = heading;
      return body.map((block) => {
        const claims = { ...readClaims(block.text, { year, heading: above }), section: key, block };
        if (isSubheading(block)) above = block.text;
        return claims;
      });
    });
}

/** A short line, which says what the blocks below are about when they do not say so themselves. */
const isSubheading = ({ text }: Block): boolean => text.length <= SUBHEADING && !/[。；;]$/.test(text);

/** The sentence that a claim stands in, as evidence. */
export const quoteOf = ({ section, block }: BlockClaims, { quote }: Passage): Quote => ({
  section,
  text: quote,
  node: block.node,
});

/** Makes places unique: a second finding at the same place gets `#2`. */
export function distinct<P extends { readonly at: string }>(problems: readonly P[]): readonly P[] {
  const seen = new Map<string, number>();
  return problems.map((problem) => {
    const nth = (seen.get(problem.at) ?? 0) + 1;
    seen.set(problem.at, nth);
    return nth === 1 ? problem : { ...problem, at: `${problem.at}#${nth}` };
  });
}
