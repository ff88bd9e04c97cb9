import type { AuditResult, ResultFinding } from '../../audit/result.ts';
import type { Lang } from '../../i18n/text.ts';
import type { Anchor, Anchors } from '../anchors/anchors.ts';
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
  const items = result.findings.map((finding) => ({
    id: `urn:gouji:${result.source.sha256}:${encodeURIComponent(finding.id.toWellFormed())}`,
    type: 'Annotation',
    motivation: 'assessing',
    created,
    generator: GENERATOR,
    body: bodyOf(finding, lang),
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

/** Without a place in the text the whole page is meant. */
const targetsOf = (source: string, anchors: readonly Anchor[]) =>
  anchors.length === 0
    ? source
    : anchors.map(({ exact, prefix, suffix }) => ({
        type: 'SpecificResource',
        source,
        selector: { type: 'TextQuoteSelector', exact, prefix, suffix },
      }));
