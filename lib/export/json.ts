import type { AuditResult, ResultFinding, Source } from '../audit/result.ts';
import type { Audit } from '../audit-page.ts';
import type { Lang } from '../i18n/text.ts';
import type { Report } from '../report/report.ts';
import type { Decision } from '../review/decision.ts';
import { resultDecisions } from '../review/result.ts';
import type { Finding } from '../rules/define.ts';

/**
 * The public form of an audit: `gouji.audit/1`, messages in `lang`, without the page's nodes.
 * Never throws; the same audit gives the same result, key by key.
 *
 * @param decisions on the findings of this report
 */
export function toResult(
  audit: Audit,
  source: Source,
  lang: Lang,
  decisions: readonly Decision[] = [],
): AuditResult {
  const decided = resultDecisions(audit, decisions);
  return {
    schema: 'gouji.audit/1',
    source,
    isReport: audit.isReport,
    confidence: audit.confidence,
    report: audit.isReport && audit.report ? reportOf(audit.report) : null,
    coverage: audit.coverage,
    findings: audit.findings.map((finding) => findingOf(finding, lang)),
    diagnoses: [...audit.diagnoses],
    ...(decided.length > 0 && { decisions: [...decided] }),
  };
}

/** A result as the text of a file. */
export const jsonText = (result: AuditResult): string => `${JSON.stringify(result, null, 2)}\n`;

function reportOf(report: Report): NonNullable<AuditResult['report']> {
  const cells = [...report.cells].map(
    ([id, { text, state, value }]) => [id, { text, state, value }] as const,
  );
  return {
    title: report.title,
    agency: report.agency,
    year: report.year,
    edition: report.edition.id,
    period: report.period,
    publishedOn: report.publishedOn,
    sections: report.sections.map(({ key, heading, ordinal }) => ({ key, heading, ordinal })),
    cells: Object.fromEntries(cells),
  };
}

function findingOf(finding: Finding, lang: Lang): ResultFinding {
  const { id, rule, severity, outcome, cells, quotes, expected, actual, source } = finding;
  return {
    id,
    rule,
    severity,
    outcome,
    message: finding.message[lang],
    cells: [...cells],
    quotes: quotes.map(({ section, text }) => ({ section, text })),
    expected,
    actual,
    source: { document: source.document, place: source.place },
  };
}
