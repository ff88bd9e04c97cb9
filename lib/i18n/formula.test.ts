import { expect, test } from 'vitest';
import { shortFormula, withoutFormula } from './formula.ts';

test.each([
  ['1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 (36) ≠ 40', '1 + 2 + 3 + … + 8 (36) ≠ 40'],
  ['9 > 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 (8)', '9 > 1 + 1 + 1 + … + 1 (8)'],
  ['216 + 44 + 5 + 6 + 26 + 13 (310) ≠ 340', '216 + 44 + 5 + 6 + 26 + 13 (310) ≠ 340'],
  ['3 + ? ≤? 5', '3 + ? ≤? 5'],
])('%s', (formula, short) => expect(shortFormula(formula)).toBe(short));

test.each([
  ['表三“总计”列勾稽不成立：1 + 2 ≠ 4，相差 1', '表三“总计”列勾稽不成立，相差 1'],
  ['Table 3 does not reconcile: 1 + 2 ≠ 4, 1 too many', 'Table 3 does not reconcile, 1 too many'],
  ['无法核实：一格未填写（1 + 2 ≠ 4）', '无法核实：一格未填写'],
  ['cannot be verified: one is blank (1 + 2 ≠ 4)', 'cannot be verified: one is blank'],
  ['1 + 2 ≠ 4', '1 + 2 ≠ 4'],
])('%s, without its formula', (sentence, rest) => expect(withoutFormula(sentence, '1 + 2 ≠ 4')).toBe(rest));
