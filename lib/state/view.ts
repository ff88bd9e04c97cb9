import { SECTION_KEYS, type SectionKey } from '../forms/define.ts';
import type { ShownAudit, ShownFinding } from '../show/shown-audit.ts';
import { type Cause, causesOf } from './causes.ts';
import { type Marks, marksOf } from './marks.ts';

export interface Group {
  /** What may have caused all of them; null: they are of one section. */
  readonly cause: Cause | null;
  /** Null: the page as a whole. */
  readonly section: SectionKey | null;
  readonly findings: readonly ShownFinding[];
}

/** An audit as it is shown: sorted, grouped and placed. */
export interface View extends Marks {
  readonly audit: ShownAudit;
  readonly groups: readonly Group[];
  readonly notVerifiable: readonly ShownFinding[];
  /** Failed findings in the order in which one travels through them. */
  readonly order: readonly ShownFinding[];
}

/** Arranges an audit for the screen. Pure; never throws. */
export function viewOf(audit: ShownAudit): View {
  const failed = audit.findings.filter(({ outcome }) => outcome === 'failed');
  const causes = causesOf(audit, failed);
  const explained = new Set(causes.flatMap(({ findings }) => findings));
  const groups = [
    ...causes.map((cause) => ({ cause, section: null, findings: cause.findings })),
    ...[null, ...SECTION_KEYS].map((section) => ({
      cause: null,
      section,
      findings: failed.filter((finding) => finding.section === section && !explained.has(finding)),
    })),
  ].filter(({ findings }) => findings.length > 0);
  const order = groups.flatMap(({ findings }) => findings);
  const notVerifiable = audit.findings.filter(({ outcome }) => outcome === 'notVerifiable');
  return { audit, groups, notVerifiable, order, ...marksOf(audit, [...order, ...notVerifiable]) };
}
