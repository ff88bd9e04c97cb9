import type { CellId } from '../../forms/define.ts';
import type { Fact } from '../../prose/claims.ts';
import type { Report } from '../../report/report.ts';
import { claimsOf } from './claims-of.ts';
import { isOfAnother } from './compare.ts';
import { targetsOf } from './kinds.ts';

/**
 * Figures that the text states of single cells: where the arithmetic leaves several explanations open, one that
 * agrees with the text is the likelier. A cell of which the text states two figures has no witness.
 */
export function witnessesOf(report: Report): ReadonlyMap<CellId, number> {
  const stated = new Map<CellId, Set<number>>();
  for (const fact of claimsOf(report).flatMap(({ facts }) => facts)) {
    const cell = cellOf(fact, report);
    if (cell !== null) stated.set(cell, (stated.get(cell) ?? new Set()).add(fact.value));
  }
  const agreed = [...stated].filter(([, values]) => values.size === 1);
  return new Map(agreed.map(([cell, values]) => [cell, Math.max(...values)]));
}

/** The one cell that a fact speaks of; null for sums, and for figures that are the reader's inference. */
function cellOf(fact: Fact, report: Report): CellId | null {
  if (fact.implied || fact.worded || isOfAnother(fact, report)) return null;
  const [target, ...others] = targetsOf(fact, report.edition);
  return target !== undefined && others.length === 0 && target.cells.length === 1
    ? (target.cells[0] ?? null)
    : null;
}
