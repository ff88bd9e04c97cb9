import type { AnyNode } from 'domhandler';
import { type Checked, checkedOf } from './audit/checked.ts';
import type { Coverage, Diagnosis } from './audit/result.ts';
import { runRules } from './audit/run.ts';
import { diagnose } from './diagnose/diagnose.ts';
import { TABLE_KEYS } from './forms/define.ts';
import type { PageSnapshot } from './page/snapshot.ts';
import { THRESHOLD } from './report/detect.ts';
import { readReports } from './report/read.ts';
import type { Report } from './report/report.ts';
import type { Finding, Rule } from './rules/define.ts';
import { identitiesOf } from './rules/identities.ts';
import { RULES } from './rules/index.ts';
import { witnessesOf } from './rules/prose/witness.ts';

/** Everything that one audit found out, with the places in the page; toResult() makes the public form. */
export interface Audit {
  readonly isReport: boolean;
  /** 0..1 */
  readonly confidence: number;
  readonly report: Report | null;
  readonly coverage: Coverage;
  readonly checked: Checked;
  readonly findings: readonly Finding[];
  readonly diagnoses: readonly Diagnosis[];
  /** The node to show for an id of a cell, row (`requests.granted`), table (`requests`) or section; null if none. */
  readonly place: (id: string) => AnyNode | null;
}

/**
 * Page to findings: one audit for each report on the page, one with `isReport` false where there is none. Pure: the
 * same snapshot gives the same findings, in the same order. Never throws.
 */
export function auditReports(page: PageSnapshot, rules: readonly Rule[] = RULES): readonly Audit[] {
  const readings = readReports(page);
  const reports = readings.filter(({ confidence }) => confidence >= THRESHOLD);
  if (reports.length === 0) return [noReport(Math.max(...readings.map(({ confidence }) => confidence)))];
  return reports.map(({ confidence, report }) => auditReport(confidence, report, rules));
}

/** The audit of the page's first report. */
export const auditPage = (page: PageSnapshot, rules: readonly Rule[] = RULES): Audit =>
  auditReports(page, rules)[0] ?? noReport(0);

function auditReport(confidence: number, report: Report, rules: readonly Rule[]): Audit {
  const { findings, coverage, checks } = runRules(report, rules);
  const diagnoses = explain(report, findings, rules);
  const place = (id: string) => placeIn(report, id);
  const checked = checkedOf(report, checks, RULES);
  return { isReport: true, confidence, report, coverage, checked, findings, diagnoses, place };
}

/** What would make the failing identities hold; nothing is asked of a report whose identities all do. */
function explain(report: Report, findings: readonly Finding[], rules: readonly Rule[]): readonly Diagnosis[] {
  const failing = new Set(
    findings
      .filter(({ arithmetic, outcome }) => arithmetic !== null && outcome === 'failed')
      .map(({ id }) => id),
  );
  if (failing.size === 0) return [];
  const stated = rules.filter((rule) => rule.kind === 'identity');
  const identities = identitiesOf(report.edition, stated);
  return diagnose({ identities, cells: report.cells, failing, witness: witnessesOf(report) });
}

const noReport = (confidence: number): Audit => ({
  isReport: false,
  confidence,
  report: null,
  coverage: { identities: 0, passed: 0, failed: 0, notVerifiable: 0 },
  checked: { tables: [], rules: [] },
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
