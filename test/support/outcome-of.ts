import type { Audit } from '../../lib/audit-page.ts';

/** All that an audit says, as plain data: two pages that say the same must give the same. */
export const outcomeOf = ({ isReport, report, coverage, findings }: Audit) => ({
  isReport,
  coverage,
  facts: report && [
    report.title,
    report.agency,
    report.year,
    report.edition.id,
    report.period,
    report.publishedOn,
  ],
  sections: report?.sections.map(({ key, heading, ordinal, body }) => [
    key,
    heading,
    ordinal,
    body.map(({ text }) => text).join('\n'),
  ]),
  cells: report && [...report.cells.values()].map(({ id, state, value, text }) => [id, state, value, text]),
  findings: findings.map(({ id, severity, outcome, message }) => [id, severity, outcome, message.en]),
});
