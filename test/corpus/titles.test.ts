import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { auditPage } from '../../lib/audit-page.ts';
import { parsePage } from '../../lib/page/parse.ts';
import { CORPUS, NO_CORPUS } from '../support/corpus.ts';
import { copyOf, listings, others, papersTitled } from '../support/other-papers.ts';
import { reportsOpening, reportsTitled } from '../support/report-openings.ts';

/** A page that was met: its title, or how it begins where it shows none. */
interface Entry {
  readonly url: string;
  readonly title: string | null;
  readonly opening?: string;
  readonly isReport: boolean;
  readonly why: string;
}

const FILE = new URL('titles.jsonl', CORPUS);
const entries: readonly Entry[] = existsSync(FILE)
  ? readFileSync(FILE, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  : [];
const reports = entries.filter(({ isReport }) => isReport);
const papers = entries.filter(({ isReport }) => !isReport);

const isReport = (html: string, url: string | null = null) => auditPage(parsePage(html, url)).isReport;

/** Share of reports that may be missed. */
const MISSED = 0.02;

describe.skipIf(entries.length === 0)(entries.length === 0 ? NO_CORPUS : 'pages that were met', () => {
  it(`at most ${100 * MISSED} % of the reports are missed`, () => {
    const pages = reports.flatMap(({ title, opening = '', url }) =>
      (title === null ? reportsOpening(opening) : reportsTitled(title)).map((page) => ({
        ...page,
        url,
        title: title ?? opening,
      })),
    );
    const missed = pages.filter(({ html, url }) => !isReport(html, url));
    expect(pages.length).toBeGreaterThan(reports.length);
    expect(
      missed.map(({ kind, title }) => `${kind}: ${title}`).slice(Math.floor(pages.length * MISSED)),
    ).toEqual([]);
  });

  it('no other paper is taken for a report', () => {
    const pages = papers.flatMap(({ title, opening, why, url }) =>
      [
        ...papersTitled(title ?? opening ?? ''),
        ...(/encyclopedia|document site/.test(why) ? [copyOf(title ?? '')] : []),
      ].map((page) => ({ ...page, url, title: title ?? opening })),
    );
    const taken = pages.filter(({ html, url }) => isReport(html, url));
    expect(taken.map(({ kind, title }) => `${kind}: ${title}`)).toEqual([]);
  });
});

describe('other pages of agency sites', () => {
  it.each([...listings, ...others])('$kind is no report', ({ html }) => {
    expect(isReport(html)).toBe(false);
  });
});
