import type { Layout, PageParts } from '../layouts/define.ts';
import { asH2 } from '../layouts/headings.ts';
import { layOut } from '../layouts/lay-out.ts';
import { filledLater, frameOf, INNER_PAGE } from '../layouts/page-places.ts';
import { documentOf } from '../layouts/pages.ts';
import { tablePerCaption } from '../layouts/reshape.ts';
import { wordTable } from '../layouts/write-office.ts';
import { aReport } from '../report-builder/build.ts';
import { withCells, withoutSection, withWords } from '../report-builder/change.ts';
import type { SampleReport } from '../report-builder/types.ts';
import { onSite, reportArticle } from './shell.ts';
import { BLUE, GREEN, RED, styleSheet, type Theme } from './style.ts';

/** The report in the site's look, its tables and headings as in `layout`. */
const page = (report: SampleReport, theme: Theme, layout: Partial<Layout> = {}) =>
  layOut(report, {
    name: 'site',
    description: 'A page of the demo',
    heading: asH2,
    page: onSite(theme),
    ...layout,
  });

const CITY_BUREAU = { edition: '2021', size: 'city', kind: 'department', year: 2023, seed: 11 } as const;
const COUNTY = { edition: '2019', size: 'county', kind: 'government', year: 2020, seed: 5 } as const;

/**
 * What an auditor meets on a bad day: a total with a wrong digit, a row of suits that does not add up, two cells
 * left empty, and a count of new requests that the prose gives with two digits exchanged.
 */
function faultyReport(): SampleReport {
  const report = aReport(CITY_BUREAU);
  const cell = (id: string) => report.cells.get(id) ?? '';
  const received = cell('requests.newlyReceived.total');
  const answered = 'requests.resultTotal.total';
  const changed = withCells(report, {
    [answered]: String(Number(cell(answered)) + 30),
    'litigation.suitAfterReview.upheld': String(Number(cell('litigation.suitAfterReview.upheld')) + 1),
    'requests.denied.stateSecret.researchInstitution': '',
    'requests.carriedIn.researchInstitution': '',
  });
  const exchanged = `${received.slice(0, -2)}${received.slice(-1)}${received.slice(-2, -1)}`;
  return withWords(changed, `政府信息公开申请${received}件`, `政府信息公开申请${exchanged}件`);
}

const byScript = aReport({ ...CITY_BUREAU, seed: 14 });
const framed = aReport({ ...CITY_BUREAU, seed: 8 });
const inner = (parts: PageParts) =>
  documentOf(
    parts.report.title,
    reportArticle(parts),
    `<style>${styleSheet(RED)}body { background: #fff; }</style>`,
  );

/** The demo's reports, by file name. */
export const reportPages = (): Readonly<Record<string, string>> => ({
  'clean-2021.html': page(aReport({ ...CITY_BUREAU, kind: 'government' }), RED),
  'clean-2019.html': page(aReport(COUNTY), BLUE, { table: wordTable }),
  'faulty-2021.html': page(faultyReport(), BLUE),
  'missing-section-2019.html': page(
    withoutSection(aReport({ ...COUNTY, size: 'township', seed: 3 }), 'problems'),
    GREEN,
    {
      reshape: tablePerCaption,
    },
  ),
  'frame.html': page(framed, RED, { page: onSite(RED, frameOf) }),
  [INNER_PAGE]: page(framed, RED, { page: inner }),
  'late.html': page(byScript, GREEN, { page: onSite(GREEN, (parts) => filledLater(reportArticle(parts))) }),
});
