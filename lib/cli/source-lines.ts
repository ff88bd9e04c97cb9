import type { AnyNode } from 'domhandler';
import type { Audit } from '../audit-page.ts';
import type { Finding } from '../rules/define.ts';

/** Line of each finding in the page's source, from 1; those without a place are left out. Needs a page with positions. */
export function sourceLines(audit: Audit): ReadonlyMap<string, number> {
  const lines = audit.findings.flatMap((finding) => {
    const line = nodesOf(finding, audit)
      .map(lineOf)
      .find((found) => found !== null);
    return line ? [[finding.id, line] as const] : [];
  });
  return new Map(lines);
}

/** Quotes first; of an identity its total, which stands last. */
const nodesOf = ({ quotes, cells }: Finding, { place }: Audit): AnyNode[] =>
  [...quotes.map(({ node }) => node), ...cells.toReversed().map(place)].filter((node) => node !== null);

function lineOf(node: AnyNode): number | null {
  let at: AnyNode | null = node;
  while (at !== null && !at.sourceCodeLocation) at = at.parent;
  return at?.sourceCodeLocation?.startLine ?? null;
}
