import type { NodeNumber, ShownAudit, ShownFinding } from '../show/shown-audit.ts';
import type { Place, Places } from './places.ts';

/**
 * The places where each finding hangs a badge, and which one goes through to look at it, by finding id: its
 * sentences, then one cell. Where a diagnosis alone names the wrong cell it is that one; else the cell that most broken
 * identities share, which is where a single slip shows. On a tie a sum hangs on its total, the last cell, and
 * anything else on its first.
 */
export function stopsOf(
  audit: ShownAudit,
  findings: readonly ShownFinding[],
  placesOf: (finding: ShownFinding) => Places,
): ReadonlyMap<string, readonly Place[]> {
  const suspects = suspectsOf(audit);
  const shared = sharesOf(findings, placesOf);
  const stops = findings.map((finding): [string, readonly Place[]] => {
    const { quotes, cells } = placesOf(finding);
    const ordered = finding.arithmetic ? cells.toReversed() : cells;
    const weight = ({ node }: Place) =>
      (suspects.get(finding.id)?.has(node) ? 1_000 : 0) + (shared.get(node) ?? 0);
    const best = Math.max(...ordered.map(weight));
    const cell = ordered.find((place) => weight(place) === best);
    return [finding.id, cell ? [...quotes, cell] : quotes];
  });
  return new Map(stops.filter(([, places]) => places.length > 0));
}

/** Nodes of the cells that the only diagnosis of a finding would change, by finding id. */
function suspectsOf(audit: ShownAudit): ReadonlyMap<string, ReadonlySet<NodeNumber>> {
  const suspects = new Map<string, Set<NodeNumber>>();
  for (const { changes, explains, unique } of audit.diagnoses) {
    if (!unique) continue;
    const nodes = changes.flatMap(({ cell }) => audit.places[cell] ?? []);
    for (const id of explains) if (!suspects.has(id)) suspects.set(id, new Set(nodes));
  }
  return suspects;
}

/** How many broken identities each node is part of. */
function sharesOf(
  findings: readonly ShownFinding[],
  placesOf: (finding: ShownFinding) => Places,
): ReadonlyMap<NodeNumber, number> {
  const shares = new Map<NodeNumber, number>();
  for (const finding of findings) {
    if (!finding.arithmetic || finding.outcome !== 'failed') continue;
    for (const { node } of placesOf(finding).cells) shares.set(node, (shares.get(node) ?? 0) + 1);
  }
  return shares;
}
