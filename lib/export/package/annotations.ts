import type { AuditResult, ResultFinding } from '../../audit/result.ts';
import type { Lang } from '../../i18n/text.ts';
import type { ResultDecision } from '../../review/result.ts';
import type { Anchor, Anchors } from '../anchors/anchors.ts';
import { decisionsById, decisionWords } from '../decisions.ts';
import { VERSION } from '../version.ts';

const GENERATOR = { type: 'Software', name: 'Gouji', 'schema:softwareVersion': VERSION };

/**
 * The findings as a page of W3C Web Annotations (JSON-LD): each assesses the places of the page that it names.
 *
 * @param page address of the page, or the name of its copy beside the annotations
 */
export function annotations(
  result: AuditResult,
  page: string,
  anchors: Anchors,
  lang: Lang,
  at: Date,
): string {
  const created = at.toISOString();
  const decisions = decisionsById(result);
  const items = result.findings.map((finding) => ({
    id: `urn:gouji:${result.source.sha256}:${encodeURIComponent(finding.id.toWellFormed())}`,
    type: 'Annotation',
    motivation: 'assessing',
    created,
    generator: GENERATOR,
    body: [...bodyOf(finding, lang), ...decisionBody(decisions.get(finding.id), lang)],
    target: targetsOf(page, anchors[finding.id]?.anchors ?? []),
  }));
  const document = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { schema: 'http://schema.org/' }],
    id: `urn:gouji:${result.source.sha256}:findings`,
    type: 'AnnotationPage',
    startIndex: 0,
    items,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

const bodyOf = ({ message, rule, severity, outcome }: ResultFinding, language: Lang) => [
  {
    type: 'TextualBody',
    value: message.toWellFormed(),
    format: 'text/plain',
    language,
    purpose: 'assessing',
  },
  ...[rule, severity, outcome].map((value) => ({ type: 'TextualBody', value, purpose: 'tagging' })),
];

/** What a person decided: a comment, a tag, and the note. */
function decisionBody(decision: ResultDecision | undefined, language: Lang) {
  if (!decision) return [];
  const comment = (value: string) => ({
    ...{ type: 'TextualBody', value: value.toWellFormed(), format: 'text/plain', language },
    ...{ purpose: 'commenting', modified: decision.at },
  });
  const tag = decision.state === 'holds' ? decision.verdict : decision.state;
  return [
    comment(decisionWords(decision, language)),
    ...(decision.note === '' ? [] : [comment(decision.note)]),
    { type: 'TextualBody', value: tag, purpose: 'tagging' },
  ];
}

/** Without a place in the text the whole page is meant. */
const targetsOf = (source: string, anchors: readonly Anchor[]) =>
  anchors.length === 0
    ? source
    : anchors.map(({ exact, prefix, suffix }) => ({
        type: 'SpecificResource',
        source,
        selector: { type: 'TextQuoteSelector', exact, prefix, suffix },
      }));
