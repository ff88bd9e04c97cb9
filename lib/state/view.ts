import type { AnyNode } from 'domhandler';
import { type Note, notesOf } from '../audit/notes.ts';
import type { Audit } from '../audit-page.ts';
import { SECTION_KEYS, type SectionKey } from '../forms/define.ts';
import type { Finding } from '../rules/define.ts';
import { anchorsOf } from './anchors.ts';
import { placesOf } from './places.ts';

/** A place on the page that findings speak of. */
export interface Mark {
  /** Id of the cell, row or table; `rule@place/n` for a quoted passage. */
  readonly id: string;
  readonly node: AnyNode;
  /** Every failed finding that names this place. */
  readonly findings: readonly Finding[];
  /** Those that hang their badge here; mostly none. */
  readonly badge: readonly Finding[];
}

export interface Group {
  /** Null: the page as a whole. */
  readonly section: SectionKey | null;
  readonly findings: readonly Finding[];
}

/** An audit as it is shown: sorted, grouped and placed. */
export interface View {
  readonly audit: Audit;
  readonly groups: readonly Group[];
  readonly notVerifiable: readonly Finding[];
  /** How the report is published. */
  readonly notes: readonly Note[];
  /** Failed findings in the order in which one travels through them. */
  readonly order: readonly Finding[];
  readonly marks: readonly Mark[];
  /** The mark that each finding hangs on; findings without a place on the page are left out. */
  readonly anchors: ReadonlyMap<string, Mark>;
}

/** Arranges an audit for the screen. Pure; never throws. */
export function viewOf(audit: Audit): View {
  const failed = audit.findings.filter(({ outcome }) => outcome === 'failed');
  const groups = [null, ...SECTION_KEYS]
    .map((section) => ({ section, findings: failed.filter((finding) => finding.section === section) }))
    .filter(({ findings }) => findings.length > 0);
  const order = groups.flatMap(({ findings }) => findings);
  const { marks, anchors } = marksOf(audit, order);
  const notVerifiable = audit.findings.filter(({ outcome }) => outcome === 'notVerifiable');
  const notes = audit.report ? notesOf(audit.report) : [];
  return { audit, groups, notVerifiable, notes, order, marks, anchors };
}

/** One mark for each node: two ids may share a cell, and a cell several findings. */
function marksOf(audit: Audit, order: readonly Finding[]): Pick<View, 'marks' | 'anchors'> {
  const at = new Map<AnyNode, { id: string; node: AnyNode; findings: Finding[]; badge: Finding[] }>();
  const hanging = anchorsOf(audit, order);
  const anchors = new Map<string, Mark>();
  for (const finding of order) {
    for (const { id, node } of placesOf(audit, finding)) {
      const mark = at.get(node) ?? { id, node, findings: [], badge: [] };
      at.set(node, mark);
      if (!mark.findings.includes(finding)) mark.findings.push(finding);
      if (hanging.get(finding.id) !== node || anchors.has(finding.id)) continue;
      mark.badge.push(finding);
      anchors.set(finding.id, mark);
    }
  }
  return { marks: [...at.values()], anchors };
}
