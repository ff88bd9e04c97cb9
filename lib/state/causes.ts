import type { ShownAudit, ShownDiagnosis, ShownFinding } from '../show/shown-audit.ts';

export type Explanation = Pick<ShownDiagnosis, 'kind' | 'changes'>;

/** What one slip may have caused. */
export interface Cause {
  /** Broken identities that would hold, and sentences that state the figure which they would hold with. */
  readonly findings: readonly ShownFinding[];
  /** How many of these are identities, and sentences. */
  readonly identities: number;
  readonly witnesses: number;
  /** The arithmetic leaves no other explanation as small. */
  readonly unique: boolean;
  /** The most likely first. */
  readonly explanations: readonly Explanation[];
}

/** Groups diagnoses: those that explain the same finding are alternatives of one cause. Never throws. */
export function causesOf(audit: ShownAudit, failed: readonly ShownFinding[]): readonly Cause[] {
  const groups: ShownDiagnosis[][] = [];
  for (const diagnosis of audit.diagnoses) {
    const group = groups.find(([first]) => first?.explains.some((id) => diagnosis.explains.includes(id)));
    if (group) group.push(diagnosis);
    else groups.push([diagnosis]);
  }
  return groups.flatMap((group) => causeOf(group, failed) ?? []);
}

function causeOf([likely, ...others]: ShownDiagnosis[], failed: readonly ShownFinding[]): Cause | null {
  if (!likely) return null;
  const broken = failed.filter(({ id }) => likely.explains.includes(id));
  const witnesses = failed.filter((finding) => isWitness(finding, likely));
  return {
    findings: [...broken, ...witnesses],
    identities: broken.length,
    witnesses: witnesses.length,
    unique: likely.unique,
    explanations: [likely, ...(likely.unique ? [] : others)],
  };
}

/** A sentence that contradicts the printed figure, but would agree with the proposed one. */
const isWitness = ({ rule, cells, actual }: ShownFinding, { changes }: ShownDiagnosis): boolean =>
  rule === 'prose/table' &&
  changes.some(({ cell, to }) => cells.length === 1 && cells[0] === cell && to === actual);
