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
  fact: Pick<Fact, 'kind' | 'reach' | 'value'> & Partial<Pick<Fact, 'loose'>>,
  { edition, cells }: Report,
): Comparison {
  const targets = targetsOf(fact, edition)
    .filter((target) => target.cells.every((id) => cells.has(id)))
    .map((target) => know(target, cells));
  const ids = [...new Set(targets.flatMap((target) => target.cells))];
  const reached = targets.filter(({ sum, complete }) => (complete ? sum === fact.value : sum <= fact.value));
  const mayHoldMore = fact.loose === 'more' && targets.some(({ sum }) => sum >= fact.value);
  const outcome =
    targets.length === 0
      ? 'absent'
      : reached.some(({ complete }) => complete)
        ? 'fits'
        : reached.length > 0 || mayHoldMore
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

/**
 * Whether a figure may be another's than the table's: that of the whole city or county in a department's text, of the
 * agency without those below it, of a body that is not the agency, or one that leaves open what it counts.
 */
export function isOfAnother({ scope, body, loose }: Scoped, { agency }: Pick<Report, 'agency'>): boolean {
  if (loose === 'any' || scope === 'part') return true;
  if (agency === null) return false;
  return body === null ? scope === 'whole' && !GOVERNMENT.test(agency) : !isSame(body, agency);
}

type Scoped = Pick<Fact, 'scope' | 'body' | 'loose'>;

const GOVERNMENT = /(?:政府|管委会|管理委员会|行署|行政公署|[省市县区旗州盟镇乡])$/;

/** 县卫健局 is 云溪县卫生健康局: the signs of the one, its place and kind left out, stand in the other. */
function isSame(body: string, agency: string): boolean {
  const [named, own] = [coreOf(body), coreOf(agency.replace(PLACE, ''))];
  // Nothing is left of a government.
  if (named === '' || own === '') return named === own;
  return standsIn(named, agency) || standsIn(own, body);
}

const PLACE = /^(?:[^省市县区旗州]{1,7}[省市县区旗州](?!场))+/;

const coreOf = (name: string): string =>
  name.replace(/^[省市县区镇乡](?!场)/, '').replace(/(?:委员会|办公室|人民政府|政府|[局委办厅])$/, '');

function standsIn(short: string, long: string): boolean {
  let at = 0;
  for (const sign of short) {
    at = long.indexOf(sign, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
