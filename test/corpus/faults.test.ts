import { describe, expect, it } from 'vitest';
import type { Finding } from '../../lib/rules/define.ts';
import { RULES } from '../../lib/rules/index.ts';
import type { ExpectedFinding, Fault, FaultyReport } from '../support/faults/define.ts';
import { FAULTS, withFault } from '../support/faults/index.ts';
import { layoutNamed } from '../support/layouts/index.ts';
import { auditLaidOut, names } from '../support/reading.ts';
import { aReport } from '../support/report-builder/build.ts';
import type { SampleReport } from '../support/report-builder/types.ts';

const CLEAN = layoutNamed('clean');
const known = new Set(RULES.map(({ id }) => id));

const reports: readonly SampleReport[] = (['2019', '2021'] as const).flatMap((edition) =>
  (['township', 'county', 'city', 'province'] as const).flatMap((size) =>
    [1, 2, 3].map((seed) => aReport({ edition, size, seed })),
  ),
);

const fits = ({ rule, cells }: ExpectedFinding, finding: Finding): boolean =>
  finding.rule === rule &&
  finding.outcome === 'failed' &&
  (cells === null || [...cells].sort().join() === [...finding.cells].sort().join());

/** Expected findings that are not there, and errors and warnings that are not expected. */
function differences({ report, expected, mayAlso }: FaultyReport): string[] {
  const { findings } = auditLaidOut(report, CLEAN);
  const missed = expected.filter((due) => !findings.some((finding) => fits(due, finding)));
  const false_ = findings.filter(
    (finding) =>
      finding.severity !== 'info' && !names(mayAlso, finding) && !expected.some((due) => fits(due, finding)),
  );
  return [
    ...missed.map(({ rule, cells }) => `missed ${rule} ${cells ?? ''}`),
    ...false_.map(({ id, message }) => `false alarm ${id}: ${message.en}`),
  ].map((difference) => `${report.title} (${report.edition}): ${difference}`);
}

/** A fault waits until the rules that it is for exist. */
const waits = (fault: Fault): boolean =>
  reports
    .filter((report) => fault.applies?.(report) ?? true)
    .some((report) => fault.spoil(report).expected.some(({ rule }) => !known.has(rule)));

describe('a fault is found, and nothing else is', () => {
  for (const fault of FAULTS) {
    it.skipIf(waits(fault))(`${fault.kind}: ${fault.description}`, () => {
      const spoilt = reports
        .filter((report) => fault.applies?.(report) ?? true)
        .map((report) => withFault(report, fault.kind));
      expect(spoilt.length).toBeGreaterThan(0);
      expect(spoilt.flatMap(differences).slice(0, 12)).toEqual([]);
    });
  }
});
