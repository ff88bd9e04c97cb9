/**
 * Linear conditions on the changes of a set of figures: `lo ≤ Σ coefficient · change ≤ hi`. A figure left as
 * printed has change 0, so a condition holds as printed exactly when 0 lies between its ends.
 */
export interface Row {
  /** Variable → coefficient, none of them zero. */
  readonly terms: ReadonlyMap<number, number>;
  readonly lo: number;
  readonly hi: number;
}

/** What is left of rounding in sums of decimals; counts are exact. */
export const EPSILON = 1e-7;

export const isBroken = ({ lo, hi }: Pick<Row, 'lo' | 'hi'>): boolean => lo > EPSILON || hi < -EPSILON;

/**
 * The rows that follow once `variable` may take any value that `own` allows (Fourier–Motzkin; Gauss where an
 * equality holds the variable). They can be met by the remaining variables if and only if the given rows can.
 * `solved` are the rows that held the variable, with coefficient 1: they give its value when the rest is known.
 */
export function eliminate(
  rows: readonly Row[],
  variable: number,
  own: Row,
): { readonly rows: readonly Row[]; readonly solved: readonly Row[] } {
  const others: Row[] = [];
  const solved: Row[] = [own];
  for (const row of rows) {
    const coefficient = row.terms.get(variable);
    if (coefficient === undefined) others.push(row);
    else solved.push(divide(row, coefficient));
  }
  for (const [a, b] of pairs(solved)) {
    const row = subtract(a, b);
    const says = Number.isFinite(row.lo) || Number.isFinite(row.hi);
    if (says && (row.terms.size > 0 || isBroken(row))) others.push(row);
  }
  return { rows: others, solved };
}

/** The values that `variable` may take, as a change, when the other variables of `solved` have theirs. */
export function rangeOf(
  solved: readonly Row[],
  variable: number,
  changes: ReadonlyMap<number, number>,
): readonly [lo: number, hi: number] {
  let lo = -Infinity;
  let hi = Infinity;
  for (const row of solved) {
    let rest = 0;
    for (const [other, coefficient] of row.terms) {
      if (other !== variable) rest += coefficient * (changes.get(other) ?? 0);
    }
    lo = Math.max(lo, row.lo - rest);
    hi = Math.min(hi, row.hi - rest);
  }
  return [lo, hi];
}

/** An equality settles the variable, and one pair with each other row is enough; without one, every pair. */
function pairs(rows: readonly Row[]): readonly (readonly [Row, Row])[] {
  let pivot: Row | null = null;
  for (const row of rows) {
    if (row.lo === row.hi && (pivot === null || row.terms.size < pivot.terms.size)) pivot = row;
  }
  if (pivot === null) return rows.flatMap((a, i) => rows.slice(i + 1).map((b) => [a, b] as const));
  const by = pivot;
  return rows.filter((row) => row !== by).map((row) => [row, by] as const);
}

function divide({ terms, lo, hi }: Row, by: number): Row {
  if (by === 1) return { terms, lo, hi };
  const scaled = new Map<number, number>();
  for (const [variable, coefficient] of terms) scaled.set(variable, coefficient / by);
  return by > 0 ? { terms: scaled, lo: lo / by, hi: hi / by } : { terms: scaled, lo: hi / by, hi: lo / by };
}

function subtract(a: Row, b: Row): Row {
  const terms = new Map(a.terms);
  for (const [variable, coefficient] of b.terms) {
    const left = (terms.get(variable) ?? 0) - coefficient;
    if (Math.abs(left) < EPSILON) terms.delete(variable);
    else terms.set(variable, left);
  }
  return { terms, lo: a.lo - b.hi, hi: a.hi - b.lo };
}
