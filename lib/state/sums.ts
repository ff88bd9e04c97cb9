import { type CellId, splitCellId } from '../forms/define.ts';
import { same, type Text } from '../i18n/text.ts';
import type { Arithmetic, Term } from '../rules/define.ts';
import type { LineNames } from '../show/line-names.ts';
import type { ShownAudit, ShownFinding } from '../show/shown-audit.ts';

/** One line of a sum. */
export interface SumTerm {
  readonly cell: CellId;
  readonly name: Text;
  /** Empty: blank. */
  readonly printed: string;
  /** Null: unknown. */
  readonly value: number | null;
  /** What stands before it: the first term of the right side shows how the sides compare. */
  readonly sign: string;
}

export interface SumSide {
  readonly terms: readonly SumTerm[];
  /** Those of a long sum that say least, to be folded into one line; their sum is in sight with the others. */
  readonly others: readonly SumTerm[];
  /** Of the figures that are known; null where there is but one term. */
  readonly total: number | null;
}

/** An identity as one would write it down: what stands on the left, and on the right. */
export type Sum = readonly [SumSide, SumSide];

const SIGNS = {
  '=': { failed: '≠', notVerifiable: '≟' },
  '<=': { failed: '>', notVerifiable: '≤' },
} as const;

/** The sum behind a finding; null where it rests on none. Never throws. */
export function sumOf(
  { arithmetic, outcome, printed }: ShownFinding,
  { lineNames }: Pick<ShownAudit, 'lineNames'>,
): Sum | null {
  if (!arithmetic) return null;
  const { relation, left, right, leftSum, rightSum } = arithmetic;
  const nameOf = namesOf(arithmetic, lineNames);
  const texts = new Map(printed.map(({ place, text }) => [place, text]));
  const side = (known: readonly Term[], first: string, total: number): SumSide => {
    const terms = known.map(({ cell, value }, i) => ({
      cell,
      name: nameOf(cell),
      printed: texts.get(cell) ?? String(value ?? ''),
      value,
      sign: i === 0 ? first : '+',
    }));
    return { terms, others: othersOf(terms), total: terms.length > 1 ? total : null };
  };
  return [side(left, '', leftSum), side(right, SIGNS[relation][outcome], rightSum)];
}

/** More terms than this are no longer taken in at a glance; then so many, and one line for the others. */
const SHORT = 7;
const KEPT = 5;

/** Blanks always stay in sight, and so do the largest figures: they are most of the sum. */
function othersOf(terms: readonly SumTerm[]): readonly SumTerm[] {
  if (terms.length <= SHORT) return [];
  const weight = ({ value }: SumTerm) => (value === null ? Number.POSITIVE_INFINITY : Math.abs(value));
  const ranked = terms.toSorted((a, b) => weight(b) - weight(a));
  const kept = new Set(ranked.filter((term, i) => i < KEPT && term.value !== 0).concat(terms.slice(0, 1)));
  return terms.filter((term) => !kept.has(term) && term.value !== null);
}

/** Terms of one column go by the names of their rows, terms of one row by those of their columns. */
function namesOf({ left, right }: Arithmetic, { rows, columns }: LineNames): (cell: CellId) => Text {
  const places = [...left, ...right].map(({ cell }) => splitCellId(cell).column);
  const upright = new Set(places).size === 1;
  return (cell) => {
    const { table, row, column } = splitCellId(cell);
    return (upright ? rows[`${table}.${row}`] : columns[`${table}.${column}`]) ?? same(cell);
  };
}
