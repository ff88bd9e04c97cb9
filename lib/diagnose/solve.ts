import { EPSILON, eliminate, isBroken, type Row, rangeOf } from './rows.ts';

/** A figure that the conditions speak of. */
export interface Variable {
  /** Null: blank, an unknown within its bounds; it takes what it must and is never counted as a change. */
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
  /** What a change of it costs; `Infinity`: it is never changed. */
  readonly weight: number;
  readonly whole: boolean;
}

/** `low ≤ Σ coefficient · variable ≤ high`; both ends alike for an equality. */
export interface Constraint {
  readonly terms: readonly (readonly [variable: number, coefficient: number])[];
  readonly low: number;
  readonly high: number;
}

export interface System {
  readonly variables: readonly Variable[];
  readonly constraints: readonly Constraint[];
}

export interface Change {
  readonly variable: number;
  /** Of the values that the constraints allow, the nearest to the printed one. */
  readonly value: number;
  /** False where the constraints leave more than one value. */
  readonly determined: boolean;
}

export interface Explanation {
  /** By variable. */
  readonly changes: readonly Change[];
  readonly weight: number;
}

/** A search node: the variables chosen so far, each with the rows that give its value. */
interface Node {
  readonly rows: readonly Row[];
  readonly chosen: readonly { readonly variable: number; readonly solved: readonly Row[] }[];
  readonly weight: number;
}

/**
 * Fellegi–Holt error localisation: every set of at most `maxChanges` figures, of the smallest total weight, whose
 * change makes all constraints hold. `[]` when nothing is broken, when no set so small will do, or when the search
 * would take more than `maxSteps` steps (one step: one figure set free).
 *
 * The search asks of a broken condition "which of its figures is wrong?", sets each free in turn, and goes on with
 * what then follows for the rest. A sibling branch leaves out the figures that came before it, so that each set is
 * met once. A blank widens each constraint on its own: an explanation is never missed by that, though one may be
 * listed that two blanks together would rule out.
 */
export function explain(system: System, maxChanges = 3, maxSteps = 20_000): readonly Explanation[] {
  if (!isInconsistent(system)) return [];
  const start = freed(system, inadmissible(system.variables));
  if (start === null) return [];
  let found: Explanation[] = [];
  let best = Infinity;
  let steps = 0;

  const accept = (node: Node) => {
    const explanation = valued(system, node);
    if (explanation === null || node.weight > best + EPSILON) return;
    if (node.weight < best - EPSILON) found = [];
    best = Math.min(best, node.weight);
    found.push(explanation);
  };

  const search = (node: Node, excluded: ReadonlySet<number>, size: number) => {
    const broken = node.rows.filter(isBroken);
    if (broken.length === 0) {
      if (node.chosen.length === size) accept(node);
      return;
    }
    const left = size - node.chosen.length;
    if (left <= 0) return;
    const tried = new Set(excluded);
    for (const variable of suspects(broken, excluded, left)) {
      const weight = system.variables[variable]?.weight ?? Infinity;
      if (node.weight + weight > best + EPSILON || weight === Infinity) continue;
      if (++steps > maxSteps) return;
      search(free(system, node, variable), tried, size);
      tried.add(variable);
    }
  };

  for (let size = Math.max(1, start.chosen.length); size <= maxChanges; size++)
    search(start, new Set(), size);
  return steps > maxSteps ? [] : found;
}

/** The values that make all constraints hold when exactly `variables` may change; null when none do. */
export function settle(system: System, variables: readonly number[]): Explanation | null {
  const node = freed(system, variables);
  return node === null || node.rows.some(isBroken) ? null : valued(system, node);
}

/** Some constraint does not hold, or some figure cannot stand as printed, whatever the blanks may be. */
export const isInconsistent = (system: System): boolean =>
  violated(system).length > 0 || inadmissible(system.variables).length > 0;

/** The constraints that do not hold as printed, whatever the blanks may be. */
export const violated = (system: System): readonly Constraint[] =>
  system.constraints.filter((constraint) => isBroken(gap(system, constraint)));

/**
 * The figures of the broken row with the fewest, for one of them must be wrong; the last figure to be changed
 * must stand in every broken row.
 */
function suspects(broken: readonly Row[], excluded: ReadonlySet<number>, left: number): readonly number[] {
  let fewest: readonly number[] | null = null;
  for (const row of broken) {
    const open = [...row.terms.keys()].filter((variable) => !excluded.has(variable));
    if (fewest === null || open.length < fewest.length) fewest = open;
  }
  const open = fewest ?? [];
  return left > 1 ? open : open.filter((variable) => broken.every((row) => row.terms.has(variable)));
}

/** Figures that cannot stand as printed, whatever the constraints say. */
function inadmissible(variables: readonly Variable[]): readonly number[] {
  return [...variables.keys()].filter((index) => {
    const variable = variables[index];
    if (variable === undefined || variable.value === null) return false;
    const { value, min, max, whole } = variable;
    return value < min - EPSILON || value > max + EPSILON || (whole && !isWhole(value));
  });
}

const isWhole = (value: number) => Math.abs(value - Math.round(value)) < EPSILON;

function freed(system: System, variables: readonly number[]): Node | null {
  let node: Node = {
    rows: system.constraints.map((constraint) => toRow(system, constraint)),
    chosen: [],
    weight: 0,
  };
  for (const variable of variables) node = free(system, node, variable);
  return node.weight === Infinity ? null : node;
}

function free(system: System, node: Node, index: number): Node {
  const variable = system.variables[index];
  if (variable === undefined) throw new RangeError(`no variable ${index}`);
  const value = variable.value ?? 0;
  const own = { terms: new Map([[index, 1]]), lo: variable.min - value, hi: variable.max - value };
  const { rows, solved } = eliminate(node.rows, index, own);
  return {
    rows,
    chosen: [...node.chosen, { variable: index, solved }],
    weight: node.weight + variable.weight,
  };
}

/** What the changes must add to a constraint: nothing, when 0 lies between. A blank widens it by its own bounds. */
function gap(
  { variables }: System,
  { terms, low, high }: Constraint,
): { readonly lo: number; readonly hi: number } {
  let lo = low;
  let hi = high;
  for (const [index, coefficient] of terms) {
    const { value = null, min = -Infinity, max = Infinity } = variables[index] ?? {};
    lo -= value === null ? Math.max(coefficient * min, coefficient * max) : coefficient * value;
    hi -= value === null ? Math.min(coefficient * min, coefficient * max) : coefficient * value;
  }
  return { lo, hi };
}

function toRow(system: System, constraint: Constraint): Row {
  const terms = new Map<number, number>();
  for (const [index, coefficient] of constraint.terms) {
    if (system.variables[index]?.value !== null) terms.set(index, (terms.get(index) ?? 0) + coefficient);
  }
  return { terms, ...gap(system, constraint) };
}

/** Values from the last variable chosen back to the first; null when a whole number is due and none fits. */
function valued({ variables }: System, { chosen, weight }: Node): Explanation | null {
  const shifts = new Map<number, number>();
  const changes: Change[] = [];
  for (const { variable, solved } of chosen.toReversed()) {
    const { value: printed, whole = false } = variables[variable] ?? {};
    const from = printed ?? 0;
    const [lo, hi] = rangeOf(solved, variable, shifts);
    const min = whole ? Math.ceil(from + lo - EPSILON) : from + lo;
    const max = whole ? Math.floor(from + hi + EPSILON) : from + hi;
    if (min > max + EPSILON) return null;
    const value = Math.min(Math.max(from, min), max);
    shifts.set(variable, value - from);
    changes.push({ variable, value, determined: max - min < EPSILON });
  }
  return { changes: changes.sort((a, b) => a.variable - b.variable), weight };
}
