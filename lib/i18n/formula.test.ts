import { expect, test } from 'vitest';
import { shortFormula } from './formula.ts';

test.each([
  ['1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 (36) ≠ 40', '1 + 2 + 3 + … + 8 (36) ≠ 40'],
  ['9 > 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 (8)', '9 > 1 + 1 + 1 + … + 1 (8)'],
  ['216 + 44 + 5 + 6 + 26 + 13 (310) ≠ 340', '216 + 44 + 5 + 6 + 26 + 13 (310) ≠ 340'],
  ['3 + ? ≤? 5', '3 + ? ≤? 5'],
])('%s', (formula, short) => expect(shortFormula(formula)).toBe(short));
