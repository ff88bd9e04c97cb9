import type { AuditResult, ResultFinding } from '../../audit/result.ts';
import { type Lang, text } from '../../i18n/text.ts';
import type { ResultDecision } from '../../review/result.ts';
import type { Rule } from '../../rules/define.ts';
import { RULES } from '../../rules/index.ts';
import { placeName } from '../cell-records.ts';
import { decisionsById, decisionWords } from '../decisions.ts';
import { VERSION } from '../version.ts';

const NOTICE = text('该报告所用格式的通知', "The notice of the report's own form");
const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** Where a finding stands in the source of the page, from 1. */
export type Lines = ReadonlyMap<string, number>;

/**
 * A SARIF 2.1.0 log (OASIS) of one audit, as JSON text: every rule, each finding as a result with the page as its
 * artifact and the cells as logical locations. What cannot be verified is `open`, not a failure.
 *
 * @param lines of the findings by id, where the page's source is at hand
 */
export function sarif(result: AuditResult, lang: Lang, lines: Lines = new Map()): string {
  const { source, findings } = result;
  const uri = source.url ?? encodeURIComponent(source.name.toWellFormed());
  const decisions = decisionsById(result);
  // A log says of all its results whether they are suppressed, or of none.
  const suppressions = ({ id }: ResultFinding) =>
    decisions.size === 0 ? {} : { suppressions: suppressionsOf(decisions.get(id), lang) };
  const naming = (cell: string) => placeName(result, cell);
  const run = {
    tool: {
      driver: {
        name: 'Gouji',
        version: VERSION,
        semanticVersion: VERSION,
        rules: RULES.map(descriptor(lang)),
      },
    },
    language: lang,
    columnKind: 'utf16CodeUnits',
    artifacts: [
      {
        location: { uri },
        length: source.bytes,
        mimeType: 'text/html',
        hashes: { 'sha-256': source.sha256 },
      },
    ],
    results: findings.map((finding) => ({
      ...resultOf(finding, uri, naming, lines.get(finding.id)),
      ...suppressions(finding),
    })),
    properties: { isReport: result.isReport, coverage: result.coverage },
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const descriptor =
  (lang: Lang) =>
  ({ id, title, severity, source }: Rule) => ({
    id,
    shortDescription: { text: title[lang] },
    fullDescription: { text: `${title['zh-CN']} · ${title.en}` },
    help: { text: `${source.document ?? NOTICE[lang]} · ${source.place}` },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { title },
  });

/** A dismissal; one whose figures have changed since is to be looked at anew. A confirmation suppresses nothing. */
function suppressionsOf(decision: ResultDecision | undefined, lang: Lang): object[] {
  if (decision?.verdict !== 'dismissed') return [];
  const justification = [decisionWords(decision, lang), decision.note]
    .filter(Boolean)
    .join('\n')
    .toWellFormed();
  const status = decision.state === 'holds' ? 'accepted' : 'underReview';
  return [{ kind: 'external', status, justification, properties: { decidedAt: decision.at } }];
}

function resultOf(
  finding: ResultFinding,
  uri: string,
  naming: (cell: string) => string,
  line: number | undefined,
) {
  const { id, rule, severity, outcome, message, cells, quotes, expected, actual, source } = finding;
  const failed = outcome === 'failed';
  const region = line === undefined ? {} : { region: { startLine: line } };
  return {
    ruleId: rule,
    ruleIndex: RULES.findIndex((candidate) => candidate.id === rule),
    kind: failed ? 'fail' : 'open',
    level: failed ? LEVELS[severity] : 'none',
    message: { text: message.toWellFormed() },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri, index: 0 }, ...region },
        logicalLocations: cells.map((cell) => ({
          name: naming(cell),
          fullyQualifiedName: cell,
          kind: 'cell',
        })),
      },
    ],
    relatedLocations: quotes.map((quote, index) => ({
      id: index,
      message: { text: quote.text.toWellFormed() },
    })),
    partialFingerprints: { 'goujiFinding/v1': id.toWellFormed() },
    properties: { expected, actual, source },
  };
}
