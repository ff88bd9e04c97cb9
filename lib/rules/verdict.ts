import type { CellId } from '../forms/define.ts';
import type { Arithmetic, Term } from './define.ts';
import type { Identity } from './identities.ts';

export type Outcome = 'passed' | 'failed' | 'notVerifiable';

/** How an identity stands with the printed figures. */
export interface Verdict extends Arithmetic {
  readonly outcome: Outcome;
  /** Cells whose value is unknown. */
  readonly unknown: readonly CellId[];
  /** The value that the only unknown must have for the identity to hold; null where there is none or several. */
  readonly forced: number | null;
}

type Cells = ReadonlyMap<CellId, { readonly value: number | null }>;

/**
 * How an identity stands. A blank (or a cell that cannot be read) is an unknown whole number of zero or more:
 * where unknowns stand on one side only, that side can reach any sum from its known part upwards. So it fails for
 * certain when the known part is too large already, holds when it fits (every blank being zero), and otherwise
 * cannot be verified. A total that is itself blank can never be verified.
 */
export function outcomeOf({ left, right, relation }: Identity, cells: Cells): Outcome {
  const [known, other] = [knownOf(left, cells), knownOf(right, cells)];
  if (right.length === 1 && other.open) return 'notVerifiable';
  return compare(known.sum, other.sum, relation, { left: known.open, right: other.open });
}

/** The sum of what is known of a side, and whether anything is not. */
function knownOf(side: readonly CellId[], cells: Cells): { sum: number; open: boolean } {
  let [sum, open] = [0, false];
  for (const cell of side) {
    const value = valueIn(cells, cell);
    if (value === null) open = true;
    else sum += value;
  }
  return { sum, open };
}

/** How an identity stands, with all that there is to say of it. */
export function judge(identity: Identity, cells: Cells): Verdict {
  const { left, right, relation } = identity;
  const term = (cell: CellId): Term => ({ cell, value: valueIn(cells, cell) });
  const [leftTerms, rightTerms] = [left.map(term), right.map(term)];
  const [leftSum, rightSum] = [sum(leftTerms), sum(rightTerms)];
  const unknown = [...leftTerms, ...rightTerms].filter(isUnknown).map(({ cell }) => cell);
  const outcome = outcomeOf(identity, cells);
  const gap = leftTerms.some(isUnknown) ? rightSum - leftSum : leftSum - rightSum;
  const forced = unknown.length === 1 && relation === '=' ? gap : null;
  return {
    relation,
    left: leftTerms,
    right: rightTerms,
    leftSum,
    rightSum,
    outcome,
    unknown,
    forced: forced !== null && forced >= 0 ? forced : null,
    formula: formula(leftTerms, rightTerms, outcome, relation),
  };
}

const valueIn = (cells: Cells, cell: CellId): number | null => cells.get(cell)?.value ?? null;

interface Open {
  readonly left: boolean;
  readonly right: boolean;
}

/** Each side can reach any value from its known sum up to that sum, or without limit where it is open. */
function compare(left: number, right: number, relation: '=' | '<=', open: Open): Outcome {
  const tooMuch = left > right && !same(left, right) && !open.right;
  if (relation === '<=') return tooMuch ? 'failed' : !open.left && left <= right ? 'passed' : 'notVerifiable';
  const tooLittle = right > left && !same(left, right) && !open.left;
  if (tooMuch || tooLittle) return 'failed';
  return same(left, right) && !(open.left && open.right) ? 'passed' : 'notVerifiable';
}

const isUnknown = ({ value }: Term): boolean => value === null;

const sum = (terms: readonly Term[]): number => terms.reduce((total, { value }) => total + (value ?? 0), 0);

/** Counts are whole; amounts may carry the noise of binary fractions. */
const same = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6;

/** Lines of so many terms are printed without their zeros. */
const LONG = 6;

/** `859 + 18 ≠ 805 + 71 (876)`: printed figures, `?` for unknown ones, the sum in brackets where there is one. */
function formula(
  left: readonly Term[],
  right: readonly Term[],
  outcome: Outcome,
  relation: '=' | '<=',
): string {
  const signs = {
    '=': { passed: '=', failed: '≠', notVerifiable: '≟' },
    '<=': { passed: '≤', failed: '>', notVerifiable: '≤?' },
  };
  return `${side(left)} ${signs[relation][outcome]} ${side(right)}`;
}

function side(terms: readonly Term[]): string {
  const shown = terms.length < LONG ? terms : terms.filter(({ value }) => value !== 0);
  const printed = shown.map(({ value }) => (value === null ? '?' : String(value)));
  if (printed.length === 0) return '0';
  const total = terms.length > 1 && !terms.some(isUnknown) && shown.length > 1 ? ` (${sum(terms)})` : '';
  return `${foldUnknown(printed).join(' + ')}${total}`;
}

/** Many unknowns in a row are one: `3 + ? + ? + ?` says no more than `3 + ?`. */
const foldUnknown = (printed: readonly string[]): readonly string[] =>
  printed.filter((term, at) => term !== '?' || printed.indexOf('?') === at);
