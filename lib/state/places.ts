import type { AnyNode } from 'domhandler';
import type { Audit } from '../audit-page.ts';
import type { Finding } from '../rules/define.ts';

/** A named place: its id and the node that shows it. */
export interface Place {
  readonly id: string;
  readonly node: AnyNode;
}

/** Where a finding's cells and quotations stand, as far as the page still has them. */
export function placesOf(audit: Audit, finding: Finding): readonly Place[] {
  const cells = finding.cells.map((id) => ({ id, node: audit.place(id) }));
  const quotes = finding.quotes.map(({ node }, i) => ({ id: `${finding.id}/${i}`, node }));
  return [...cells, ...quotes].filter((place): place is Place => place.node !== null);
}
