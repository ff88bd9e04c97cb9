import type { AnyNode } from 'domhandler';
import type { Audit } from '../audit-page.ts';
import type { Finding } from '../rules/define.ts';
import { placesOf } from './places.ts';

/**
 * The one place where each finding hangs its badge, by finding id. Where a diagnosis names the wrong cell it is
 * that one; else the cell that most broken identities share, which is where a single slip shows. On a tie a sum
 * hangs on its total, the last cell, and anything else on its first.
 */
export function anchorsOf(audit: Audit, failed: readonly Finding[]): ReadonlyMap<string, AnyNode> {
  const suspects = suspectsOf(audit);
  const shared = sharesOf(audit, failed);
  const weight = (finding: Finding, node: AnyNode) =>
    (suspects.get(finding.id)?.has(node) ? 1_000 : 0) + (shared.get(node) ?? 0);

  const anchors = new Map<string, AnyNode>();
  for (const finding of failed) {
    const nodes = placesOf(audit, finding).map(({ node }) => node);
    const ordered = finding.arithmetic ? nodes.reverse() : nodes;
    const best = Math.max(...ordered.map((node) => weight(finding, node)));
    const anchor = ordered.find((node) => weight(finding, node) === best);
    if (anchor) anchors.set(finding.id, anchor);
  }
  return anchors;
}

/** Nodes of the cells that the likeliest diagnosis of a finding would change, by finding id. */
function suspectsOf(audit: Audit): ReadonlyMap<string, ReadonlySet<AnyNode>> {
  const suspects = new Map<string, Set<AnyNode>>();
  for (const { changes, explains } of audit.diagnoses) {
    const nodes = changes.map(({ cell }) => audit.place(cell)).filter((node) => node !== null);
    for (const id of explains) if (!suspects.has(id)) suspects.set(id, new Set(nodes));
  }
  return suspects;
}

/** How many broken identities each node is part of. */
function sharesOf(audit: Audit, failed: readonly Finding[]): ReadonlyMap<AnyNode, number> {
  const shares = new Map<AnyNode, number>();
  for (const finding of failed) {
    if (!finding.arithmetic) continue;
    for (const { node } of placesOf(audit, finding)) shares.set(node, (shares.get(node) ?? 0) + 1);
  }
  return shares;
}
