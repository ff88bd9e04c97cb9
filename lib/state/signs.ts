import type { Finding } from '../rules/define.ts';

/** What a cell does in a sum. */
export type Sign = '+' | '=' | '≤' | '';

/** Each cell of a finding with its sign in the sum: `+` for the parts, the relation at the first of the right side. */
export function signsOf(finding: Finding): ReadonlyMap<string, Sign> {
  const { arithmetic } = finding;
  if (!arithmetic) return new Map(finding.cells.map((cell) => [cell, '']));
  const relation: Sign = arithmetic.relation === '=' ? '=' : '≤';
  const left = arithmetic.left.map(({ cell }): [string, Sign] => [cell, '+']);
  const right = arithmetic.right.map(({ cell }, i): [string, Sign] => [cell, i === 0 ? relation : '+']);
  return new Map([...left, ...right]);
}
