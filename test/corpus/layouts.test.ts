import { describe, expect, it } from 'vitest';
import { auditPage } from '../../lib/audit-page.ts';
import { parsePage } from '../../lib/page/parse.ts';
import { LAYOUTS, layoutNamed } from '../support/layouts/index.ts';
import { yearTabs } from '../support/layouts/page-places.ts';
import { auditLaidOut, falseAlarms, wrongCells, wrongFacts } from '../support/reading.ts';
import { aReport } from '../support/report-builder/build.ts';
import type { AgencyKind, SampleReport, Size } from '../support/report-builder/types.ts';

/** Layouts that the reader cannot read yet: when one of them passes, its name has to go. */
const NOT_YET: ReadonlySet<string> = new Set([
  'site',
  'blank-for-span spreadsheet',
  'litigation-on-its-side blank-for-span',
  'styled-divs layout-tables',
  'tabs layout-tables',
  'pipes line-breaks',
  'first-heading-runs-on repeated-names',
]);

/** Problems that a failing test lists: the rest is more of the same. */
const LISTED = 12;

const SIZES: readonly Size[] = ['township', 'county', 'city', 'province'];
const KINDS: readonly AgencyKind[] = ['government', 'department'];

/** Both editions, all sizes and kinds of body: nothing about the report itself may matter. */
const reports: readonly SampleReport[] = (['2019', '2021'] as const).flatMap((edition) =>
  SIZES.flatMap((size, index) => KINDS.map((kind) => aReport({ edition, size, kind, seed: 7 + index }))),
);

const readable = LAYOUTS.filter((layout) => !layout.needsBrowser || layout.inner !== undefined);

describe('a consistent report is read alike in every layout', () => {
  for (const layout of readable) {
    const test = NOT_YET.has(layout.name) ? it.fails : it;
    test(`${layout.name}: ${layout.description}`, () => {
      const problems = reports.flatMap((report) => {
        const audit = auditLaidOut(report, layout);
        const wrong = [
          wrongFacts(audit, report, layout),
          wrongCells(audit, report, layout),
          falseAlarms(audit, layout),
        ];
        return wrong.flat().map((problem) => `${report.title} (${report.edition}): ${problem}`);
      });
      expect(problems.slice(0, LISTED)).toEqual([]);
    });
  }
});

it.fails('the figures and facts of several reports on one page are not mixed', () => {
  const years = [2023, 2022, 2021].map((year, seed) => aReport({ year, seed: seed + 1 }));
  const audit = auditPage(parsePage(yearTabs(years, layoutNamed('clean'))));
  const clean = layoutNamed('clean');
  const whole = years.filter(
    (report) => [...wrongCells(audit, report, clean), ...wrongFacts(audit, report, clean)].length === 0,
  );
  expect(whole).toHaveLength(1);
});
