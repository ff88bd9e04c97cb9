import type { Diagnosis } from '../audit/result.ts';
import type { Audit } from '../audit-page.ts';
import type { CellId } from '../forms/define.ts';
import { cellName } from '../forms/describe.ts';
import { same, type Text } from '../i18n/text.ts';
import type { Finding } from '../rules/define.ts';

/** One figure that would have to be another; null: blank. */
export interface Change {
  readonly cell: CellId;
  readonly name: Text;
  readonly from: number | null;
  readonly to: number | null;
}

export interface Explanation {
  readonly kind: Diagnosis['kind'];
  readonly changes: readonly Change[];
}

/** What one slip may have caused. */
export interface Cause {
  /** Broken identities that would hold, and sentences that state the figure which they would hold with. */
  readonly findings: readonly Finding[];
  /** How many of these are identities, and sentences. */
  readonly identities: number;
  readonly witnesses: number;
  /** The arithmetic leaves no other explanation as small. */
  readonly unique: boolean;
  /** The most likely first. */
  readonly explanations: readonly Explanation[];
}

/** Groups diagnoses: those that explain the same finding are alternatives of one cause. Never throws. */
export function causesOf(audit: Audit, failed: readonly Finding[]): readonly Cause[] {
  const groups: Diagnosis[][] = [];
  for (const diagnosis of audit.diagnoses) {
    const group = groups.find(([first]) => first?.explains.some((id) => diagnosis.explains.includes(id)));
    if (group) group.push(diagnosis);
    else groups.push([diagnosis]);
  }
  return groups.flatMap((group) => causeOf(group, audit, failed) ?? []);
}

function causeOf([likely, ...others]: Diagnosis[], audit: Audit, failed: readonly Finding[]): Cause | null {
  if (!likely) return null;
  const broken = failed.filter(({ id }) => likely.explains.includes(id));
  const witnesses = failed.filter((finding) => isWitness(finding, likely));
  return {
    findings: [...broken, ...witnesses],
    identities: broken.length,
    witnesses: witnesses.length,
    unique: likely.unique,
    explanations: [likely, ...(likely.unique ? [] : others)].map((diagnosis) =>
      explanationOf(diagnosis, audit),
    ),
  };
}

function explanationOf({ kind, changes }: Diagnosis, { report }: Audit): Explanation {
  const nameOf = (cell: CellId) => (report ? cellName(report.edition, cell) : same(cell));
  return { kind, changes: changes.map((change) => ({ ...change, name: nameOf(change.cell) })) };
}

/** A sentence that contradicts the printed figure, but would agree with the proposed one. */
const isWitness = ({ rule, cells, actual }: Finding, { changes }: Diagnosis): boolean =>
  rule === 'prose/table' &&
  changes.some(({ cell, to }) => cells.length === 1 && cells[0] === cell && to === actual);
