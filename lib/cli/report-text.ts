import { notesOf } from '../audit/notes.ts';
import type { Source } from '../audit/result.ts';
import type { Audit } from '../audit-page.ts';
import { SECTION_KEYS, type SectionKey } from '../forms/define.ts';
import { cellName } from '../forms/describe.ts';
import { type Lang, same, type Text } from '../i18n/text.ts';
import { outcomeNames, sectionNames, severityNames, ui } from '../i18n/ui.ts';
import { coverageSentence } from '../i18n/ui-counts.ts';
import type { Finding } from '../rules/define.ts';
import { basisLine, diagnosisLine, factsLine, LIKELY_CAUSES, labelled } from './phrases.ts';
import { wrap } from './wrap.ts';

/** A line of the report; `depth` counts steps of indentation. */
interface Line {
  readonly words: Text;
  readonly depth: number;
}

const line = (words: Text, depth = 0): Line => ({ words, depth });
const EMPTY = line(same(''));

/**
 * The audit of one page for people: facts, coverage, findings by section with their evidence and source, and what may
 * lie behind them. Lines are broken at `width` columns (null: never). Ends with a line break.
 */
export function reportText(audit: Audit, source: Source, lang: Lang, width: number | null): string {
  return reportLines(audit, source)
    .map(({ words, depth }) => `${wrap(words[lang], ' '.repeat(2 * depth), width)}\n`)
    .join('');
}

function reportLines(audit: Audit, source: Source): Line[] {
  const { isReport, report, findings, coverage } = audit;
  if (!isReport || report === null) return [line(same(source.name)), line(ui.notReport, 1)];
  const lines = [
    line(same(report.title ?? source.name)),
    line(factsLine(source.name, report), 1),
    line(coverage.identities > 0 ? coverageSentence(coverage) : ui.noTables, 1),
    ...notesOf(report).map(({ message }) => line(message, 1)),
    ...[null, ...SECTION_KEYS].flatMap((section) => sectionLines(section, audit)),
    ...diagnosisLines(audit),
  ];
  return findings.length > 0 || coverage.identities === 0 ? lines : [...lines, line(ui.clean, 1)];
}

/** The findings of one section (null: of the page as a whole) under its printed heading; nothing if there are none. */
function sectionLines(section: SectionKey | null, { findings: all, report }: Audit): Line[] {
  const findings = all.filter((finding) => finding.section === section);
  if (findings.length === 0) return [];
  const printed = report?.sections.find(({ key }) => key === section)?.heading;
  const name = section === null ? ui.wholePage : sectionNames[section];
  const lines = [EMPTY, line(printed === undefined ? name : same(printed))];
  for (const [index, finding] of findings.entries()) {
    lines.push(...findingLines(finding));
    // One rule often speaks several times in a row: its source follows the last.
    if (finding.rule !== findings[index + 1]?.rule)
      lines.push(line(basisLine(finding.rule, finding.source), 3));
  }
  return lines;
}

function findingLines({ arithmetic, message, outcome, quotes, severity }: Finding): Line[] {
  const level = outcome === 'notVerifiable' ? outcomeNames.notVerifiable : severityNames[severity];
  const told = arithmetic === null || message['zh-CN'].includes(arithmetic.formula);
  return [
    line(labelled(level, message), 1),
    ...(told ? [] : [line(same(arithmetic.formula), 3)]),
    ...quotes.map(({ text }) => line(labelled(ui.quoted, same(text)), 3)),
  ];
}

function diagnosisLines({ diagnoses, report }: Audit): Line[] {
  if (diagnoses.length === 0 || report === null) return [];
  const sentences = diagnoses.map(({ changes, explains }) => {
    const named = changes.map((change) => ({ ...change, cell: cellName(report.edition, change.cell) }));
    return line(diagnosisLine(named, explains.length), 1);
  });
  return [EMPTY, line(LIKELY_CAUSES), ...sentences];
}
