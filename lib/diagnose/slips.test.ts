import { describe, expect, it } from 'vitest';
import { slipOf } from './slips.ts';

describe('slipOf', () => {
  it.each([
    [161, 116, 'transposition'],
    [19979, 1979, 'extraDigit'],
    [1842, 19842, 'omittedDigit'],
    [192, 129, 'transposition'],
    [876, 877, 'digit'],
    [0, 5, 'digit'],
    [10, 0, 'extraDigit'],
    [-4, 4, 'sign'],
    [null, 7, 'unfilled'],
    [0, 411, 'other'],
    [123, 321, 'other'],
    [12, 34, 'other'],
    [7, null, 'other'],
    [-4, 5, 'other'],
    [26.55, 26.5, 'extraDigit'],
  ] as const)('%s printed for %s: %s', (from, to, kind) => expect(slipOf(from, to)).toBe(kind));
});
