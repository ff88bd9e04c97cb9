import type { Explanation } from '../../../lib/diagnose/solve.ts';
import type { Constraint, System, Variable } from '../../../lib/diagnose/system.ts';

/** A system whose figures have names. */
export interface NamedSystem extends System {
  readonly names: readonly string[];
}

interface Options {
  readonly weights?: Readonly<Record<string, number>>;
  /** The least that any figure may be; none when absent. */
  readonly min?: number;
  readonly whole?: boolean;
}

/**
 * A record under rules as statisticians write them: `x1 + x2 = x3`, `c - 0.6 t >= 0`, `2 y + 1 = z`.
 * @throws where a rule names no relation or an unknown figure.
 */
export function record(
  figures: Readonly<Record<string, number | null>>,
  rules: readonly string[],
  { weights = {}, min = -Infinity, whole = false }: Options = {},
): NamedSystem {
  const names = Object.keys(figures);
  const variables = names.map(
    (name): Variable => ({
      value: figures[name] ?? null,
      min,
      max: Infinity,
      weight: weights[name] ?? 1,
      whole,
    }),
  );
  return { names, variables, constraints: rules.map((rule) => parse(rule, names)) };
}

/** Name → new value. */
export function values(
  system: NamedSystem,
  explanation: Explanation | null | undefined,
): Record<string, number> {
  return Object.fromEntries(
    (explanation?.changes ?? []).map(({ variable, value }) => [system.names[variable] ?? '', value]),
  );
}

export const changed = (
  system: NamedSystem,
  explanation: Explanation | null | undefined,
): readonly string[] => Object.keys(values(system, explanation));

function parse(rule: string, names: readonly string[]): Constraint {
  const [, left, relation, right] = /^(.+?)(<=|>=|=)(.+)$/.exec(rule) ?? [];
  if (left === undefined || right === undefined) throw new SyntaxError(`no relation in "${rule}"`);
  const all = [...side(left, 1), ...side(right, -1)];
  const known = all.reduce((sum, { name, coefficient }) => (name ? sum : sum + coefficient), 0);
  const terms = all.flatMap(({ name, coefficient }) =>
    name ? [[names.indexOf(name), coefficient] as const] : [],
  );
  if (terms.some(([variable]) => variable < 0)) throw new RangeError(`unknown figure in "${rule}"`);
  return {
    terms,
    low: relation === '<=' ? -Infinity : -known,
    high: relation === '>=' ? Infinity : -known,
  };
}

/** `2 y + 1` as terms; a constant has no name. */
const side = (sum: string, factor: number) =>
  [...sum.matchAll(/([+-]?)\s*([\d.]*)\s*([a-z]\w*)?/gi)].flatMap(([, sign, amount, name]) =>
    amount || name ? [{ name, coefficient: factor * (sign === '-' ? -1 : 1) * Number(amount || 1) }] : [],
  );
