import type { AnyNode } from 'domhandler';
import { notesOf } from '../audit/notes.ts';
import { type Audit, auditReports } from '../audit-page.ts';
import { cellName } from '../forms/describe.ts';
import type { PageSnapshot } from '../page/snapshot.ts';
import type { Report } from '../report/report.ts';
import { printedFor } from '../review/printed.ts';
import type { Finding, Quote, Rule } from '../rules/define.ts';
import { lineNamesOf } from './line-names.ts';
import { findPassage } from './passage.ts';
import type { ShownAudit, ShownFinding, ShownQuote, ShownReport } from './shown-audit.ts';

/**
 * Audits a page for a screen: one for each report, empty where the page holds none. Pure; never throws.
 *
 * @param page its nodes bear their numbers as `startIndex`, as those of readWire() do
 */
export const showReports = (page: PageSnapshot, rules?: readonly Rule[]): readonly ShownAudit[] =>
  auditReports(page, rules).flatMap((audit) => showAudit(audit) ?? []);

/** Null where the page is no report. */
function showAudit(audit: Audit): ShownAudit | null {
  const { report, coverage, findings, diagnoses, checked } = audit;
  if (!report || !audit.isReport) return null;
  const named = [
    ...findings.flatMap(({ cells }) => cells),
    ...diagnoses.flatMap(({ changes }) => changes.map(({ cell }) => cell)),
  ];
  const failed = findings
    .filter(({ outcome }) => outcome === 'failed')
    .flatMap(({ cells }) => cells.filter((id) => report.cells.has(id)));
  const places = [...new Set(named)].flatMap((id) => {
    const node = numberOf(audit.place(id));
    return node === null ? [] : [[id, node] as const];
  });
  return {
    report: showReport(report),
    coverage,
    findings: findings.map((finding) => showFinding(finding, report)),
    diagnoses: diagnoses.map((diagnosis) => ({
      ...diagnosis,
      changes: diagnosis.changes.map((change) => ({
        ...change,
        name: cellName(report.edition, change.cell),
      })),
    })),
    notes: notesOf(report),
    places: Object.fromEntries(places),
    cellNames: Object.fromEntries(failed.map((id) => [id, cellName(report.edition, id)])),
    lineNames: lineNamesOf(report, findings),
    checked,
  };
}

const showReport = ({
  title,
  agency,
  year,
  edition,
  period,
  publishedOn,
  ...report
}: Report): ShownReport => ({
  ...{ title, agency, year, edition: edition.id, period, publishedOn },
  sections: report.sections.map(({ key, node }) => ({ key, node: numberOf(node) })),
  open: [...report.cells.values()].some(({ hidden }) => !hidden),
});

const showFinding = (finding: Finding, { cells }: Report): ShownFinding => ({
  ...finding,
  printed: printedFor(finding, cells),
  quotes: finding.quotes.map(showQuote),
});

const showQuote = ({ text, node }: Quote): ShownQuote => ({
  text,
  node: numberOf(node),
  passage: node && findPassage(node, text),
});

const numberOf = (node: AnyNode | null): number | null => node?.startIndex ?? null;
