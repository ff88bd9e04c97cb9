import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aSubject,
  diagnosed,
  findingsOn,
  misprintOf,
  print,
  SPREADS,
} from '../../test/support/diagnosis/trial.ts';
import { seededRandom } from '../../test/support/report-builder/random.ts';
import { diagnose } from './diagnose.ts';
import { explain } from './solve.ts';
import type { System } from './system.ts';

const subject = fc
  .tuple(
    fc.constantFrom('2019' as const, '2021' as const),
    fc.constantFrom('township' as const, 'county' as const, 'city' as const, 'province' as const),
    fc.nat(10_000),
  )
  .map((options) => aSubject(...options));

describe('a filled requests table', () => {
  it('determines any one wrong figure', () => {
    fc.assert(
      fc.property(subject, fc.nat(), fc.nat(100_000), (report, at, printed) => {
        const cells = [...report.figures.keys()].filter((id) => id.startsWith('requests.'));
        const cell = cells[at % cells.length] ?? '';
        const right = report.figures.get(cell);
        fc.pre(printed !== right);
        const [first] = diagnosed(report, new Map([[cell, printed]]));
        expect(first).toMatchObject({ changes: [{ cell, from: printed, to: right }], unique: true });
      }),
      { numRuns: 150 },
    );
  });

  it('reconciles once a diagnosis is applied', () => {
    const misprints = fc.tuple(
      subject,
      fc.integer({ min: 1, max: 3 }),
      fc.constantFrom(...SPREADS),
      fc.nat(),
    );
    fc.assert(
      fc.property(misprints, ([report, count, spread, seed]) => {
        const misprint = misprintOf(count, report, spread, seededRandom(seed));
        fc.pre(misprint !== null);
        const cells = print(report.figures, misprint);
        const failing = findingsOn(report.identities, cells);
        for (const { changes, explains } of diagnose({ identities: report.identities, cells, failing })) {
          const repaired = new Map(cells);
          for (const { cell, to } of changes) repaired.set(cell, { value: to });
          expect(explains.length).toBeGreaterThan(0);
          const left = findingsOn(report.identities, repaired);
          expect(explains.filter((id) => left.has(id))).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('explain', () => {
  /** Sums of figures that stand side by side: with whole bounds such systems have whole solutions, if any. */
  const FIGURES = 5;
  const TOP = 3;
  const run = fc.tuple(fc.nat(FIGURES - 1), fc.nat(FIGURES - 1), fc.nat(6), fc.nat(2));
  const systems = fc
    .tuple(
      fc.array(fc.nat(TOP + 1), { minLength: FIGURES, maxLength: FIGURES }),
      fc.array(run, { minLength: 1, maxLength: 4 }),
    )
    .map(
      ([values, runs]): System => ({
        variables: values.map((value) => ({ value, min: 0, max: TOP, weight: 1, whole: true })),
        constraints: runs.map(([a, b, low, more]) => ({
          terms: range(Math.min(a, b), Math.max(a, b)).map((variable) => [variable, 1] as const),
          low,
          high: low + more,
        })),
      }),
    );

  it('finds the same smallest sets as trying everything', () => {
    fc.assert(
      fc.property(systems, (system) => {
        const sets = explain(system).map(({ changes }) => changes.map(({ variable }) => variable).join());
        expect(sets.toSorted()).toEqual(byTrying(system, 3).toSorted());
      }),
      { numRuns: 400 },
    );
  });

  it('gives values that meet every constraint', () => {
    fc.assert(
      fc.property(systems, (system) => {
        for (const { changes } of explain(system)) {
          const values = system.variables.map(({ value }) => value ?? 0);
          for (const { variable, value } of changes) values[variable] = value;
          expect(meets(system, values)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  const range = (from: number, to: number) => [...Array(to - from + 1).keys()].map((i) => from + i);

  function meets({ variables, constraints }: System, values: readonly number[]): boolean {
    const sum = (terms: System['constraints'][number]['terms']) =>
      terms.reduce((total, [variable, coefficient]) => total + coefficient * (values[variable] ?? 0), 0);
    return (
      values.every((value, i) => value >= (variables[i]?.min ?? 0) && value <= (variables[i]?.max ?? 0)) &&
      constraints.every(({ terms, low, high }) => sum(terms) >= low && sum(terms) <= high)
    );
  }

  /** Changes every assignment of figures, and keeps the smallest sets of figures that differ. */
  function byTrying(system: System, most: number): readonly string[] {
    const printed = system.variables.map(({ value }) => value ?? 0);
    const sets = new Map<string, number>();
    for (const code of range(0, (TOP + 1) ** FIGURES - 1)) {
      const values = printed.map((_, i) => Math.floor(code / (TOP + 1) ** i) % (TOP + 1));
      const differing = values.flatMap((value, i) => (value === printed[i] ? [] : [i]));
      if (differing.length <= most && meets(system, values)) sets.set(differing.join(), differing.length);
    }
    const fewest = Math.min(...sets.values());
    return fewest === 0 ? [] : [...sets].flatMap(([set, size]) => (size === fewest ? [set] : []));
  }
});
