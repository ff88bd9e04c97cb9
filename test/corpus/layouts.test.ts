import { describe, expect, it } from 'vitest';
import { auditReports } from '../../lib/audit-page.ts';
import { parsePage } from '../../lib/page/parse.ts';
import { LAYOUTS, layoutNamed } from '../support/layouts/index.ts';
import { yearTabs } from '../support/layouts/page-places.ts';
import { auditLaidOut, falseAlarms, wrongCells, wrongFacts } from '../support/reading.ts';
import { aReport } from '../support/report-builder/build.ts';
import type { AgencyKind, SampleReport, Size } from '../support/report-builder/types.ts';

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
    it(`${layout.name}: ${layout.description}`, () => {
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

it('each of several reports on one page is read on its own', () => {
  const years = [2023, 2022, 2021].map((year, seed) => aReport({ year, seed: seed + 1 }));
  const clean = layoutNamed('clean');
  const audits = auditReports(parsePage(yearTabs(years, clean)));
  expect(audits).toHaveLength(years.length);
  const problems = years.flatMap((report, index) => {
    const audit = audits[index] ?? expect.fail('a report is missing');
    return [...wrongCells(audit, report, clean), ...wrongFacts(audit, report, clean)];
  });
  expect(problems).toEqual([]);
});
