import type { CellId } from '../../forms/define.ts';
import type { Fact } from '../../prose/claims.ts';
import type { Report } from '../../report/report.ts';
import { type Target, targetsOf } from './kinds.ts';

/** A sum of cells with what is known of it. */
export interface Known extends Target {
  readonly sum: number;
  /** No cell of it is blank or unreadable. */
  readonly complete: boolean;
}

/** How a figure in the text stands with the tables. `absent`: the tables do not hold it. */
export interface Comparison {
  readonly outcome: 'fits' | 'contradicts' | 'notVerifiable' | 'absent';
  readonly targets: readonly Known[];
  readonly cells: readonly CellId[];
}

/**
 * A figure contradicts the tables only where it fits none of the sums that it may mean. A blank is an unknown number
 * of zero or more, so a sum with blanks is contradicted only by a figure below its known part.
 */
export function compare(
  fact: Pick<Fact, 'kind' | 'reach' | 'value'>,
  { edition, cells }: Report,
): Comparison {
  const targets = targetsOf(fact, edition)
    .filter((target) => target.cells.every((id) => cells.has(id)))
    .map((target) => know(target, cells));
  const ids = [...new Set(targets.flatMap((target) => target.cells))];
  const reached = targets.filter(({ sum, complete }) => (complete ? sum === fact.value : sum <= fact.value));
  const outcome =
    targets.length === 0
      ? 'absent'
      : reached.some(({ complete }) => complete)
        ? 'fits'
        : reached.length > 0
          ? 'notVerifiable'
          : 'contradicts';
  return { outcome, targets, cells: ids };
}

function know(target: Target, cells: Report['cells']): Known {
  const values = target.cells.map((id) => cells.get(id)?.value ?? null);
  return {
    ...target,
    sum: values.reduce<number>((sum, value) => sum + (value ?? 0), 0),
    complete: values.every((value) => value !== null),
  };
}

/** A department's text may give the figure of its whole city or county; its table holds its own. */
export function isOfAnother({ scope }: Pick<Fact, 'scope'>, { agency }: Report): boolean {
  return scope === 'whole' && agency !== null && !GOVERNMENT.test(agency);
}

const GOVERNMENT = /(?:政府|管委会|管理委员会|行署|行政公署)$/;
