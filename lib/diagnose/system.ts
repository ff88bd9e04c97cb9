import { EPSILON, isBroken, type Row } from './rows.ts';

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

/** Some constraint does not hold, or some figure cannot stand as printed, whatever the blanks may be. */
export const isInconsistent = (system: System): boolean =>
  violated(system).length > 0 || inadmissible(system.variables).length > 0;

/** The constraints that do not hold as printed, whatever the blanks may be. */
export const violated = (system: System): readonly Constraint[] =>
  system.constraints.filter((constraint) => isBroken(gap(system, constraint)));

/** Figures that cannot stand as printed, whatever the constraints say. */
export function inadmissible(variables: readonly Variable[]): readonly number[] {
  return [...variables.keys()].filter((index) => {
    const variable = variables[index];
    if (variable === undefined || variable.value === null) return false;
    const { value, min, max, whole } = variable;
    return value < min - EPSILON || value > max + EPSILON || (whole && !isWhole(value));
  });
}

const isWhole = (value: number) => Math.abs(value - Math.round(value)) < EPSILON;

/** Blanks that share no constraint with another. */
export function loneBlanks({ variables, constraints }: System): ReadonlySet<number> {
  const isBlank = ([variable]: readonly [number, number]) => variables[variable]?.value === null;
  const blanks = constraints.map(({ terms }) => terms.filter(isBlank).map(([variable]) => variable));
  const met = new Set(blanks.filter((group) => group.length > 1).flat());
  return new Set(blanks.flat().filter((variable) => !met.has(variable)));
}

/** What the changes must add to a constraint: nothing, when 0 lies between. A blank widens it by its own bounds. */
function gap(
  { variables }: System,
  { terms, low, high }: Constraint,
  lone?: ReadonlySet<number>,
): Pick<Row, 'lo' | 'hi'> {
  let lo = low;
  let hi = high;
  for (const [index, coefficient] of terms) {
    const { value = null, min = -Infinity, max = Infinity } = variables[index] ?? {};
    const isOpen = value === null && !lone?.has(index);
    const least = isOpen ? min : (value ?? 0);
    const most = isOpen ? max : (value ?? 0);
    lo -= coefficient * (coefficient > 0 ? most : least);
    hi -= coefficient * (coefficient > 0 ? least : most);
  }
  return { lo, hi };
}

/** The constraint on changes of the figures and of the blanks in `lone`; other blanks widen it. */
export function toRow(system: System, constraint: Constraint, lone: ReadonlySet<number>): Row {
  const terms = new Map<number, number>();
  for (const [index, coefficient] of constraint.terms) {
    if (system.variables[index]?.value === null && !lone.has(index)) continue;
    terms.set(index, (terms.get(index) ?? 0) + coefficient);
  }
  return { terms, ...gap(system, constraint, lone) };
}
