import type { Diagnosis, Source } from '../audit/result.ts';
import type { Audit } from '../audit-page.ts';
import { SECTION_KEYS, type SectionKey } from '../forms/define.ts';
import { cellName } from '../forms/describe.ts';
import type { Lang } from '../i18n/text.ts';
import type { Report } from '../report/report.ts';
import type { Finding } from '../rules/define.ts';
import { phrases, SECTION_NAMES } from './phrases.ts';
import { wrap } from './wrap.ts';

/** One line, indented by `depth` steps and broken where the terminal ends. */
type Line = (text: string, depth?: number) => string;

/**
 * The audit of one page for people: facts, coverage, findings by section with their evidence and source, and what may
 * lie behind them. Lines are broken at `width` columns (null: never). Ends with a line break.
 */
export function reportText(audit: Audit, source: Source, lang: Lang, width: number | null): string {
  const { isReport, report, findings, coverage } = audit;
  const words = phrases[lang];
  const line: Line = (text, depth = 0) => wrap(text, ' '.repeat(2 * depth), width);
  if (!isReport || report === null) return `${line(source.name)}\n${line(words.notReport, 1)}\n`;
  const lines = [
    line(report.title ?? source.name),
    line(words.facts(source.name, report), 1),
    line(words.coverage(coverage), 1),
    ...[null, ...SECTION_KEYS].flatMap((section) => sectionLines(section, findings, report, lang, line)),
    ...diagnosisLines(audit.diagnoses, report, lang, line),
  ];
  if (findings.length === 0) lines.push(line(words.nothingFound, 1));
  return `${lines.join('\n')}\n`;
}

/** The findings of one section (null: of the page as a whole); nothing where there are none. */
function sectionLines(
  section: SectionKey | null,
  all: readonly Finding[],
  report: Report,
  lang: Lang,
  line: Line,
): string[] {
  const findings = all.filter((finding) => finding.section === section);
  if (findings.length === 0) return [];
  const printed = report.sections.find(({ key }) => key === section)?.heading;
  const lines = ['', line(printed ?? SECTION_NAMES[section ?? 'page'][lang])];
  for (const [index, finding] of findings.entries()) {
    lines.push(...findingLines(finding, lang, line));
    // One rule often speaks several times in a row: its source follows the last.
    if (finding.rule !== findings[index + 1]?.rule)
      lines.push(line(phrases[lang].source(finding.rule, finding.source), 3));
  }
  return lines;
}

function findingLines(
  { arithmetic, message, quotes, ...finding }: Finding,
  lang: Lang,
  line: Line,
): string[] {
  const words = phrases[lang];
  const level = finding.outcome === 'notVerifiable' ? 'notVerifiable' : finding.severity;
  const said = message[lang];
  const formula = arithmetic && !said.includes(arithmetic.formula) ? [line(arithmetic.formula, 3)] : [];
  return [
    line(words.finding(level, said), 1),
    ...formula,
    ...quotes.map(({ text }) => line(words.quote(text), 3)),
  ];
}

function diagnosisLines(diagnoses: readonly Diagnosis[], report: Report, lang: Lang, line: Line): string[] {
  if (diagnoses.length === 0) return [];
  const words = phrases[lang];
  const sentences = diagnoses.map(({ changes, explains }) => {
    const named = changes.map((change) => ({ ...change, cell: cellName(report.edition, change.cell)[lang] }));
    return line(words.diagnosis(named, explains.length), 1);
  });
  return ['', line(words.likelyCauses), ...sentences];
}
