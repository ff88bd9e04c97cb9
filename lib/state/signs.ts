import type { Severity } from '../rules/define.ts';
import type { ShownFinding } from '../show/shown-audit.ts';

/** What a cell does in a sum. */
export type Sign = '+' | '=' | '≤' | '';

/** Each cell of a finding with its sign in the sum: `+` for the parts, the relation at the first of the right side. */
export function signsOf(finding: ShownFinding): ReadonlyMap<string, Sign> {
  const { arithmetic } = finding;
  if (!arithmetic) return new Map(finding.cells.map((cell) => [cell, '']));
  const relation: Sign = arithmetic.relation === '=' ? '=' : '≤';
  const left = arithmetic.left.map(({ cell }): [string, Sign] => [cell, '+']);
  const right = arithmetic.right.map(({ cell }, i): [string, Sign] => [cell, i === 0 ? relation : '+']);
  return new Map([...left, ...right]);
}

const RANK: Record<Severity, number> = { error: 2, warning: 1, info: 0 };

/** Sorts the gravest first. */
export const byGravity = (a: ShownFinding, b: ShownFinding): number => RANK[b.severity] - RANK[a.severity];

/** The gravest severity among findings; `info` where there is none. */
export const worstOf = (findings: readonly ShownFinding[]): Severity =>
  findings.reduce<Severity>((most, { severity }) => (RANK[severity] > RANK[most] ? severity : most), 'info');
