/**
 * Worked examples that the R package deducorrect publishes with their results (Scholtus 2008, 2009): typing, rounding
 * and sign errors.
 */
import { describe, expect, it } from 'vitest';
import { type NamedSystem, record, values } from '../../test/support/diagnosis/record.ts';
import { slipOf } from './slips.ts';
import { explain } from './solve.ts';
import { type Constraint, violated } from './system.ts';

const BALANCE = ['x1 + x2 = x3', 'x2 = x4', 'x5 + x6 + x7 = x8', 'x3 + x8 = x9', 'x9 - x10 = x11'];
const BASE = {
  x1: 1452,
  x2: 116,
  x3: 1568,
  x4: 116,
  x5: 323,
  x6: 76,
  x7: 12,
  x8: 411,
  x9: 1979,
  x10: 1842,
  x11: 137,
};

const balance = (faults: Partial<typeof BASE> = {}) => record({ ...BASE, ...faults }, BALANCE);
const solutions = (system: NamedSystem) => explain(system).map((found) => values(system, found));

/** What correctTypos weighs: slips that settle one violated rule, in figures that no satisfied rule holds. */
function typos(system: NamedSystem): readonly Record<string, number>[] {
  const broken = violated(system);
  const bound = new Set(
    system.constraints
      .filter((c) => !broken.includes(c))
      .flatMap((c) => c.terms.map(([variable]) => variable)),
  );
  const variables = system.variables.map((v, i) => ({ ...v, weight: bound.has(i) ? Infinity : 1 }));
  const settling = (constraint: Constraint) =>
    explain({ variables, constraints: [constraint] }).flatMap((found) => {
      const [change] = found.changes;
      const from = change === undefined ? null : (variables[change.variable]?.value ?? null);
      return change && slipOf(from, change.value) !== 'other' ? [values(system, found)] : [];
    });
  return broken.flatMap(settling);
}

describe('correctTypos (Scholtus 2009)', () => {
  it('4: the base record is consistent', () => expect(explain(balance())).toEqual([]));

  it('4.1: two digits transposed', () => expect(solutions(balance({ x4: 161 }))).toEqual([{ x4: 116 }]));

  it('4.2: two errors at once; x9 is preferred to x10 = 19842', () => {
    const record42 = balance({ x4: 161, x9: 19979 });
    expect(solutions(record42)).toEqual([{ x4: 116, x9: 1979 }]);
    expect(typos(record42)).toContainEqual({ x10: 19842 });
  });

  it('4.3: parts missing; the common part of all solutions is the published partial correction', () => {
    const found = solutions(balance({ x4: 161, x5: 0, x6: 0, x7: 0, x9: 19979 }));
    const fixes = { x4: 116, x9: 1979 };
    expect(found).toEqual([
      { ...fixes, x5: 411 },
      { ...fixes, x6: 411 },
      { ...fixes, x7: 411 },
    ]);
  });

  it('4.4: by typos alone x9 and x10 tie and only x4 is sure; the smallest set has no tie', () => {
    const record44 = balance({ x4: 161, x8: 0, x9: 19979 });
    expect(typos(record44)).toEqual([{ x4: 116 }, { x9: 1979 }, { x10: 19842 }]);
    expect(solutions(record44)).toEqual([{ x4: 116, x8: 411, x9: 1979 }]);
  });

  it('x + y = z with 123, 192, 252: y = 129', () => {
    const sum = record({ x: 123, y: 192, z: 252 }, ['x + y = z']);
    expect(typos(sum)).toEqual([{ y: 129 }]);
  });

  it('the order of the figures does not matter', () => {
    expect(typos(record({ x2: 1452, x1: 161, x3: 1568 }, ['x1 + x2 = x3']))).toContainEqual({ x1: 116 });
  });

  it('finds no typo where none will do', () => {
    expect(solutions(record({ x1: 10, x2: 99 }, ['x1 = x2', '9 x1 = x2']))).toEqual([{ x1: 0, x2: 0 }]);
    expect(slipOf(99, 0)).toBe('other');
    const figures = { x1: 42280000, x2: 11289000, x3: 4328000, x5: 11201000, x6: 11849000 };
    expect(typos(record(figures, ['x1 = x2 + x3 + x5 + x6']))).toEqual([]);
  });
});

describe('correctRounding (Scholtus 2008)', () => {
  const rounded = record(
    { x1: 12, x2: 4, x3: 15, x4: 4, x5: 3, x6: 1, x7: 8, x8: 11, x9: 27, x10: 41, x11: -13 },
    BALANCE,
    { whole: true },
  );
  it('violates 1, 3, 4, 5', () =>
    expect(violated(rounded).map((c) => rounded.constraints.indexOf(c) + 1)).toEqual([1, 3, 4, 5]));

  it('is mended by changes of one unit', () => {
    const units = explain(rounded).filter((found) =>
      found.changes.every(
        ({ variable, value }) => Math.abs(value - (rounded.variables[variable]?.value ?? 0)) <= 1,
      ),
    );
    expect(units.length).toBeGreaterThan(0);
  });

  it('a = 1 with 2; a + b = 2 with b fixed', () => {
    expect(solutions(record({ a: 2 }, ['a = 1']))).toEqual([{ a: 1 }]);
    expect(solutions(record({ a: 2, b: 1 }, ['a + b = 2'], { weights: { b: Infinity } }))).toEqual([
      { a: 1 },
    ]);
  });
});

describe('correctSigns', () => {
  it('x + y = z, all above zero: -1, 1, 2', () => {
    expect(solutions(record({ x: -1, y: 1, z: 2 }, ['x + y = z'], { min: 1 }))).toEqual([{ x: 1 }]);
  });

  it.each([
    [{ x: 3, y: 13, z: 10 }, { z: -10 }],
    [{ x: 14, y: -4, z: 10 }, { y: 4 }],
    [{ x: 15, y: 5, z: -10 }, { z: 10 }],
  ])('z = x - y: %o, one sign is wrong', (figures, fix) => {
    const signs = record(figures, ['z = x - y']);
    const flips = explain(signs).filter(({ changes }) =>
      changes.every(
        ({ variable, value }) => slipOf(signs.variables[variable]?.value ?? null, value) === 'sign',
      ),
    );
    expect(flips.map((found) => values(signs, found))).toEqual([fix]);
  });

  it('minds a constant: x + y = 2 with -1, 1', () => {
    expect(solutions(record({ x: -1, y: 1 }, ['x + y = 2']))).toContainEqual({ x: 1 });
  });
});
