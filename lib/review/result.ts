import type { AuditResult } from '../audit/result.ts';
import type { Audit } from '../audit-page.ts';
import type { Decision } from './decision.ts';
import { printedFor } from './printed.ts';
import { reviewOf } from './standing.ts';

/** A decision as it goes out with a result. */
export type ResultDecision = NonNullable<AuditResult['decisions']>[number];

/**
 * Decisions as they stand on an audit, in the order of its findings, then those on what is found no longer: of each
 * finding the one that holds, else the latest. Empty where there is none. Never throws.
 */
export function resultDecisions(
  { findings, report }: Pick<Audit, 'findings' | 'report'>,
  decisions: readonly Decision[],
): readonly ResultDecision[] {
  const failed = findings
    .filter(({ outcome }) => outcome === 'failed')
    .map((finding) => ({ ...finding, printed: printedFor(finding, report?.cells ?? new Map()) }));
  const { standings, gone } = reviewOf(failed, decisions);
  const told = [...standings].flatMap(([finding, { decision, earlier }]) => {
    const latest = decision ?? earlier[0];
    return latest ? [asResult(latest, finding, decision ? 'holds' : 'reopened')] : [];
  });
  return [...told, ...gone.map((decision) => asResult(decision, decision.finding, 'gone'))];
}

const asResult = (
  { rule, verdict, reason, note, at, printed }: Decision,
  finding: string,
  state: ResultDecision['state'],
): ResultDecision => ({
  ...{ finding, rule, verdict, reason, note, at, state },
  printed: printed.map(({ place, text }) => ({ place, text })),
});
