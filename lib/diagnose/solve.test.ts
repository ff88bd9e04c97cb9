import { describe, expect, it } from 'vitest';
import { changed, record, values } from '../../test/support/diagnosis/record.ts';
import { explain, settle } from './solve.ts';

describe('explain', () => {
  it('gives nothing where nothing is broken', () => {
    expect(explain(record({ x: 1, y: 1, z: 2 }, ['x + y = z']))).toEqual([]);
  });

  it('lists every smallest set, not one of them', () => {
    const broken = record({ x: 1, y: 1, z: 3 }, ['x + y = z']);
    expect(explain(broken).map((e) => values(broken, e))).toEqual([{ x: 2 }, { y: 2 }, { z: 2 }]);
  });

  it('keeps to the bounds, and says where they leave a choice', () => {
    const broken = record({ x: 6, y: 6, z: 5 }, ['x + y = z'], { weights: { z: Infinity }, min: 0 });
    const [only, ...others] = explain(broken);
    expect(others).toEqual([]);
    expect(changed(broken, only)).toEqual(['x', 'y']);
    expect(only?.changes.some(({ determined }) => !determined)).toBe(true);
  });

  it('wants whole numbers where they are due', () => {
    const parts = ['2 x = y'];
    expect(explain(record({ x: 1, y: 3 }, parts)).length).toBe(2);
    const whole = record({ x: 1, y: 3 }, parts, { whole: true });
    expect(explain(whole).map((e) => values(whole, e))).toEqual([{ y: 2 }]);
  });

  it('changes a figure that cannot stand, even where the sums hold', () => {
    const negative = record({ x: -3, y: 5, z: 2 }, ['x + y = z'], { min: 0 });
    for (const explanation of explain(negative)) expect(changed(negative, explanation)).toContain('x');
    const fraction = record({ x: 2.5 }, ['x <= 9'], { whole: true });
    expect(explain(fraction).map((e) => changed(fraction, e))).toEqual([['x']]);
  });

  it('gives up beyond the number of changes allowed, and beyond its steps', () => {
    const apart = record({ a: 1, b: 2, c: 3, d: 4 }, ['a = 0', 'b = 0', 'c = 0', 'd = 0']);
    expect(explain(apart, 3)).toEqual([]);
    expect(explain(apart, 4).map((e) => values(apart, e))).toEqual([{ a: 0, b: 0, c: 0, d: 0 }]);
    expect(explain(apart, 4, 2)).toEqual([]);
  });
});

describe('settle', () => {
  it('gives the values of the named figures, or null where they cannot mend it', () => {
    const broken = record({ x: 1, y: 2, z: 9 }, ['x + y = z', 'y <= 3'], { min: 0 });
    expect(values(broken, settle(broken, [0]))).toEqual({ x: 7 });
    expect(settle(broken, [1])).toBeNull();
  });
});
