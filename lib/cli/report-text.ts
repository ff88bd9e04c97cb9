import type { Source } from '../audit/result.ts';
import type { Audit } from '../audit-page.ts';
import { SECTION_KEYS, type SectionKey } from '../forms/define.ts';
import type { Lang } from '../i18n/text.ts';
import type { Report } from '../report/report.ts';
import type { Finding } from '../rules/define.ts';
import { phrases, SECTION_NAMES } from './phrases.ts';
import { wrap } from './wrap.ts';

/**
 * The audit of one page for people: facts, coverage, then the findings by section, each with its arithmetic, its
 * evidence and its source. Lines are broken at `width` columns (null: never). Ends with a line break.
 */
export function reportText(audit: Audit, source: Source, lang: Lang, width: number | null): string {
  const { isReport, report } = audit;
  const line = (text: string, depth = 0): string => wrap(text, ' '.repeat(2 * depth), width);
  const words = phrases[lang];
  if (!isReport || report === null) return [line(source.name), line(words.notReport, 1), ''].join('\n');
  const lines = [
    line(report.title ?? source.name),
    line(words.facts(source.name, report), 1),
    line(words.coverage(audit.coverage), 1),
    ...sections(audit.findings).flatMap(({ section, findings }) => [
      '',
      line(headingOf(section, report, lang)),
      ...findings.flatMap((finding) => findingLines(finding, lang, line)),
    ]),
  ];
  if (audit.findings.length === 0) lines.push(line(words.nothingFound, 1));
  return `${lines.join('\n')}\n`;
}

function findingLines(finding: Finding, lang: Lang, line: (text: string, depth: number) => string): string[] {
  const { arithmetic, message, quotes, source } = finding;
  const words = phrases[lang];
  const level = finding.outcome === 'notVerifiable' ? 'notVerifiable' : finding.severity;
  return [
    line(`${words.levels[level]}${words.colon}${message[lang]}`, 1),
    ...(arithmetic ? [line(arithmetic.formula, 2)] : []),
    ...quotes.map(({ text }) => line(words.quote(text), 2)),
    line(words.source(finding.rule, source), 2),
  ];
}

/** Findings by section in the order of the form, those about the page as a whole first; no empty ones. */
function sections(findings: readonly Finding[]): { section: SectionKey | null; findings: Finding[] }[] {
  return [null, ...SECTION_KEYS]
    .map((section) => ({ section, findings: findings.filter((finding) => finding.section === section) }))
    .filter((group) => group.findings.length > 0);
}

/** As the page prints it; by its name where the page lacks it. */
function headingOf(section: SectionKey | null, report: Report, lang: Lang): string {
  const printed = report.sections.find(({ key }) => key === section)?.heading;
  return printed ?? SECTION_NAMES[section ?? 'page'][lang];
}
