import { describe, expect, it } from 'vitest';
import { layoutNamed } from '../support/layouts/index.ts';
import { auditLaidOut } from '../support/reading.ts';
import { aReport } from '../support/report-builder/build.ts';
import { withCells, withEachCell } from '../support/report-builder/change.ts';
import type { SampleReport } from '../support/report-builder/types.ts';
import { ALL, BESIDE, NONE, SHAPES } from '../support/shapes/shapes.ts';
import { valuesOf } from '../support/shapes/values.ts';

const CLEAN = layoutNamed('clean');
const reports: readonly SampleReport[] = (['2019', '2021'] as const).flatMap((edition) =>
  (['county', 'city', 'province'] as const).flatMap((size) =>
    (['department', 'government'] as const).map((kind) => aReport({ edition, size, kind, seed: 5 })),
  ),
);

const PLACE = /\{([\w.]+)(\??)\}/g;

/** Figures that a shape must be held to, as far as the report's edition has them. */
const claimedBy = (shape: string, report: SampleReport): string[] =>
  [...shape.matchAll(PLACE)].flatMap(([, name = '', open]) =>
    open === '' && valuesOf(report).has(name) ? [name] : [],
  );

/** The sentence with the report's figures; one of them may be changed. */
function fill(shape: string, report: SampleReport, wrong: string | null = null): string {
  const values = valuesOf(report);
  return shape.replace(PLACE, (_, name: string) => {
    const offset = ['last', 'year', 'next'].indexOf(name) - 1;
    if (offset > -2) return String(report.year + offset);
    if (name === 'we') return report.agency.we;
    return String((values.get(name) ?? 0) + (name === wrong ? 7919 : 0));
  });
}

/** What is found wrong in the text of a report whose section 一 says just this of requests, cases and rules. */
function foundIn(sentence: string, report: SampleReport): string[] {
  const sections = report.sections.map((section) =>
    section.key === 'overview' ? { ...section, body: [{ kind: 'text' as const, text: sentence }] } : section,
  );
  return auditLaidOut({ ...report, sections }, CLEAN)
    .findings.filter(({ rule, severity }) => rule.startsWith('prose/') && severity !== 'info')
    .map(({ id, message }) => `${id}: ${message['zh-CN']}`);
}

describe.each(SHAPES)('%s', (shape) => {
  it('passes where it agrees with the tables', () => {
    for (const report of reports) expect(foundIn(fill(shape, report), report), report.title).toEqual([]);
  });

  it('fails where one of its figures differs', () => {
    const unseen = reports.flatMap((report) =>
      claimedBy(shape, report).filter((name) => foundIn(fill(shape, report, name), report).length === 0),
    );
    expect([...new Set(unseen)]).toEqual([]);
  });
});

/** Nobody asked, and nobody went to court. */
const withoutRequests = (report: SampleReport): SampleReport =>
  withEachCell(report, (text, id) => (/^(?:requests|litigation)/.test(id) ? '0' : text));

/** Seven natural persons asked, and were given what they asked for. */
const withFewRequests = (report: SampleReport): SampleReport =>
  withCells(
    withoutRequests(report),
    Object.fromEntries(
      ['newlyReceived', 'granted', 'resultTotal'].flatMap((row) =>
        ['naturalPerson', 'total'].map((column) => [`requests.${row}.${column}`, '7']),
      ),
    ),
  );

describe.each([
  ...NONE.map((shape) => [shape, withoutRequests] as const),
  ...ALL.map((shape) => [shape, withFewRequests] as const),
])('%s', (shape, change) => {
  it('passes where it is so', () => {
    for (const report of reports.map(change))
      expect(foundIn(fill(shape, report), report), report.title).toEqual([]);
  });

  // Where as many requests came over from last year as go over to the next, all new ones may be done.
  it('fails where it is not', () => {
    const broken = reports.filter((report) => foundIn(fill(shape, report), report).length > 0);
    expect(broken.length).toBeGreaterThan(0);
    if (change === withoutRequests) expect(broken).toHaveLength(reports.length);
  });
});

it.each(BESIDE)('says nothing of: %s', (sentence) => {
  for (const report of reports) expect(foundIn(sentence, report), report.title).toEqual([]);
});
