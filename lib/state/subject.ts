import type { ShownFinding } from '../show/shown-audit.ts';
import type { Subject } from './review.ts';
import type { ReviewedView } from './reviewed.ts';

/** A finding of a report as it can be decided on; null for what did not fail. */
export function subjectOf(view: ReviewedView | null, finding: ShownFinding | null): Subject | null {
  if (!view || finding?.outcome !== 'failed') return null;
  const { id, rule, message, printed } = finding;
  return {
    fresh: { report: view.key, finding: id, rule, message, printed },
    held: view.review.standings.get(id)?.decision ?? null,
  };
}
