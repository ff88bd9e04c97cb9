import { EPSILON, eliminate, isBroken, type Row, rangeOf } from './rows.ts';
import { inadmissible, isInconsistent, loneBlanks, type System, toRow } from './system.ts';

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
  /** Values that follow for blanks which stand in constraints with no other blank. */
  readonly fills: readonly Change[];
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
 * met once. A blank that meets no other is set free from the start; others widen each constraint on their own: an
 * explanation is never missed by that, though one may be listed that several blanks together would rule out.
 */
export function explain(system: System, maxChanges = 3, maxSteps = 2_000): readonly Explanation[] {
  if (!isInconsistent(system)) return [];
  const wrong = inadmissible(system.variables);
  // All of these would have to change. To set them free one by one can take for ever.
  if (wrong.length > maxChanges) return [];
  const lone = loneBlanks(system);
  const start = freed(system, [...lone, ...wrong], lone);
  if (start === null) return [];
  const state: Search = { system, blanks: lone.size, stepsLeft: maxSteps, best: Infinity, found: [] };
  const cheapest = Math.min(...system.variables.map(({ weight }) => weight));
  for (let size = Math.max(1, wrong.length); size <= maxChanges; size++) {
    if (size * cheapest <= state.best + EPSILON) search(state, start, new Set(), size);
  }
  return state.stepsLeft < 0 ? [] : state.found;
}

/** What the branches share. */
interface Search {
  readonly system: System;
  /** Blanks set free from the start: chosen, but no changes. */
  readonly blanks: number;
  stepsLeft: number;
  /** The smallest weight so far, and the explanations that have it. */
  best: number;
  found: Explanation[];
}

/** Looks for explanations of exactly `size` changes. */
function search(state: Search, node: Node, excluded: ReadonlySet<number>, size: number): void {
  const broken = node.rows.filter(isBroken);
  const left = size + state.blanks - node.chosen.length;
  if (broken.length === 0 && left === 0) accept(state, node);
  if (broken.length === 0 || left === 0) return;
  const tried = new Set(excluded);
  for (const variable of suspects(broken, excluded, left)) {
    const weight = state.system.variables[variable]?.weight ?? Infinity;
    if (node.weight + weight > state.best + EPSILON || weight === Infinity) continue;
    if (--state.stepsLeft < 0) return;
    search(state, free(state.system, node, variable), tried, size);
    tried.add(variable);
  }
}

function accept(state: Search, node: Node): void {
  const explanation = valued(state.system, node);
  if (explanation === null || node.weight > state.best + EPSILON) return;
  if (node.weight < state.best - EPSILON) state.found = [];
  state.best = Math.min(state.best, node.weight);
  state.found.push(explanation);
}

/** The values that make all constraints hold when exactly `variables` may change; null when none do. */
export function settle(system: System, variables: readonly number[]): Explanation | null {
  const node = freed(system, variables, new Set());
  return node === null || node.rows.some(isBroken) ? null : valued(system, node);
}

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

function freed(system: System, variables: readonly number[], lone: ReadonlySet<number>): Node | null {
  const rows = system.constraints.map((constraint) => toRow(system, constraint, lone));
  let node: Node = { rows, chosen: [], weight: 0 };
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
    weight: node.weight + (variable.value === null ? 0 : variable.weight),
  };
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
  changes.sort((a, b) => a.variable - b.variable);
  const { printed = [], blank = [] } = Object.groupBy(changes, ({ variable }) =>
    variables[variable]?.value === null ? 'blank' : 'printed',
  );
  return { changes: printed, fills: blank, weight };
}
