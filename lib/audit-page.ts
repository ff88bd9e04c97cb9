import type { AnyNode } from 'domhandler';
import type { Coverage, Diagnosis } from './audit/result.ts';
import { runRules } from './audit/run.ts';
import { TABLE_KEYS } from './forms/define.ts';
import type { PageSnapshot } from './page/snapshot.ts';
import { THRESHOLD } from './report/detect.ts';
import { readReport } from './report/read.ts';
import type { Report } from './report/report.ts';
import type { Finding, Rule } from './rules/define.ts';
import { RULES } from './rules/index.ts';

/** Everything that one audit found out, with the places in the page; toResult() makes the public form. */
export interface Audit {
  readonly isReport: boolean;
  /** 0..1 */
  readonly confidence: number;
  readonly report: Report | null;
  readonly coverage: Coverage;
  readonly findings: readonly Finding[];
  readonly diagnoses: readonly Diagnosis[];
  /** The node to show for an id of a cell, row (`requests.granted`), table (`requests`) or section; null if none. */
  readonly place: (id: string) => AnyNode | null;
}

/** Page to findings. Pure: the same snapshot gives the same findings, in the same order. Never throws. */
export function auditPage(page: PageSnapshot, rules: readonly Rule[] = RULES): Audit {
  const { confidence, report } = readReport(page);
  if (confidence < THRESHOLD) return noReport(confidence);
  const { findings, coverage } = runRules(report, rules);
  return {
    isReport: true,
    confidence,
    report,
    coverage,
    findings,
    diagnoses: [],
    place: (id) => placeIn(report, id),
  };
}

const noReport = (confidence: number): Audit => ({
  isReport: false,
  confidence,
  report: null,
  coverage: { identities: 0, passed: 0, failed: 0, notVerifiable: 0 },
  findings: [],
  diagnoses: [],
  place: () => null,
});

/** A cell's own node, the node that a row's oddity was seen at, the table, or the heading of a section. */
function placeIn({ cells, tables, sections }: Report, id: string): AnyNode | null {
  const cell = cells.get(id);
  if (cell !== undefined) return cell.node;
  const table = TABLE_KEYS.find((key) => id === key || id.startsWith(`${key}.`));
  const odd = tables[table ?? 'proactive']?.oddities.find(({ key }) => `${table}.${key}` === id);
  const heading = sections.find(({ key }) => key === id)?.node ?? null;
  return odd?.node ?? (table === undefined ? null : tables[table]?.nodes[0]) ?? heading;
}
