/**
 * Worked examples that the R packages deducorrect, editrules and errorlocate publish with their results
 * (Scholtus 2008, 2009; Van der Loo & De Jonge 2018). Where they break a tie at random, all solutions are asked for.
 */
import { describe, expect, it } from 'vitest';
import { slipOf } from './slips.ts';
import { explain } from './solve.ts';
import { type Constraint, violated } from './system.ts';
import { changed, type NamedSystem, record, values } from '../../test/support/diagnosis/record.ts';

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
const sets = (system: NamedSystem) => explain(system).map((found) => changed(system, found));

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

describe('errorlocate and editrules', () => {
  const PROFIT = ['p + c = t', 'c - 0.6 t >= 0', 'c >= 0', 'p >= 0'];

  it('p + c = t, c >= 0.6 t with 755, 125, 200: the profit, 75', () => {
    expect(solutions(record({ p: 755, c: 125, t: 200 }, PROFIT))).toEqual([{ p: 75 }]);
  });

  it('x + y = z, 2 y + 1 = z with 1, 1, 3: x; y and z where x is dear', () => {
    const rules = ['x + y = z', '2 y + 1 = z'];
    expect(solutions(record({ x: 1, y: 1, z: 3 }, rules))).toEqual([{ x: 2 }]);
    expect(sets(record({ x: 1, y: 1, z: 3 }, rules, { weights: { x: 10 } }))).toEqual([['y', 'z']]);
  });

  it('x + y = z, none below zero, with 10, NA, 5: x, or the other solution, z; y is never counted', () => {
    const missing = record({ x: 10, y: null, z: 5 }, ['x + y = z'], { min: 0 });
    expect(solutions(missing)).toEqual([{ x: 5 }, { z: 10 }]);
  });

  it('6, 6, 5 with z fixed: x and y', () => {
    const fixed = record({ x: 6, y: 6, z: 5 }, ['x + y = z'], { min: 0, weights: { z: Infinity } });
    expect(sets(fixed)).toEqual([['x', 'y']]);
  });

  it('fixed figures leave the third: c / t >= 0.6 with 30, 70, 80', () => {
    const rules = ['p + c = t', 'c - 0.6 t >= 0', 'c >= 0', 't >= 0'];
    const figures = { p: 30, c: 70, t: 80 };
    expect(solutions(record(figures, rules, { weights: { p: Infinity, t: Infinity } }))).toEqual([{ c: 50 }]);
    expect(solutions(record(figures, rules, { weights: { p: Infinity, c: Infinity } }))).toEqual([
      { t: 100 },
    ]);
  });

  it('single conditions: x = 0 with 1, z = 100 with 100, x > 1 with 1', () => {
    expect(solutions(record({ x: 1 }, ['x = 0']))).toEqual([{ x: 0 }]);
    expect(solutions(record({ z: 100 }, ['z = 100']))).toEqual([]);
    expect(solutions(record({ x: 1 }, ['x >= 2'], { whole: true }))).toEqual([{ x: 2 }]);
  });

  it.each([
    [{ x: 1, y: 1, z: 1 }, [['x']]],
    [{ x: 0, y: 1, z: 1 }, []],
    [{ x: 2, y: 1, z: 1 }, [['x']]],
  ])('x + y = z, x < 1: %o', (figures, expected) => {
    expect(sets(record(figures, ['x + y = z', 'x <= 0.999']))).toEqual(expected);
  });

  it.each(['x', 'y', 'z'])('x + y = z with 1, 1, 1, %s the cheapest', (cheap) => {
    const weights = { x: 2, y: 2, z: 2, [cheap]: 1 };
    expect(sets(record({ x: 1, y: 1, z: 1 }, ['x + y = z'], { weights }))).toEqual([[cheap]]);
  });

  it('x + y + z = w, x > 0 with -1, 1, 0, 0: two changes', () => {
    const found = explain(record({ x: -1, y: 1, z: 0, w: 0 }, ['x + y + z = w', 'x >= 0.001']));
    expect(found.map(({ weight }) => weight)).toEqual(found.map(() => 2));
    expect(found.length).toBeGreaterThan(0);
  });

  it('issue 34: parts held against known figures', () => {
    const rules = ['y = 60', 'a = 5', 'b = 5', 'c = 5', 'd = 25', 'e = 20', 'y = a + b + c + d + e'];
    expect(solutions(record({ y: 60, a: 5, b: 5, c: 5, d: 45, e: 0 }, rules))).toEqual([{ d: 25, e: 20 }]);
  });

  it('figures from 10 to 1e9 (where a big-M model loses its digits)', () => {
    const wide = Object.fromEntries([...Array(9).keys()].map((i) => [`x${i + 1}`, 10 ** (i + 1)]));
    const system = record(wide, ['x1 + x2 = x3', 'x4 + x5 + x6 = x7', 'x7 + x3 + x8 = x9']);
    expect(explain(system)[0]?.weight).toBe(3);
  });

  it('negative figures under three sums, none below zero: every one of them changes', () => {
    const figures = {
      x1: -0.5565,
      x2: -0.0839,
      x3: 0.7754,
      x4: -1.9488,
      x5: 1.1193,
      x6: -1.4534,
      x7: 0.4728,
    };
    const system = record(figures, ['x1 + x2 = x3', 'x3 + x4 = x5', 'x3 + x5 = x7'], { min: 0 });
    const found = explain(system, 6);
    for (const explanation of found)
      expect(changed(system, explanation)).toEqual(expect.arrayContaining(['x1', 'x2', 'x4', 'x6']));
    expect(found.length).toBeGreaterThan(0);
  });
});
