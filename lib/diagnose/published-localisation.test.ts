/**
 * Worked examples that the R packages errorlocate and editrules publish with their results (Van der Loo & De Jonge
 * 2018). Where they break a tie at random, all solutions are asked for.
 */
import { describe, expect, it } from 'vitest';
import { changed, type NamedSystem, record, values } from '../../test/support/diagnosis/record.ts';
import { explain } from './solve.ts';

const solutions = (system: NamedSystem) => explain(system).map((found) => values(system, found));
const sets = (system: NamedSystem) => explain(system).map((found) => changed(system, found));

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
