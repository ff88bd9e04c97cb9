import type { Decision } from '../review/decision.ts';
import { type Review, reviewOf } from '../review/standing.ts';
import type { ShownFinding } from '../show/shown-audit.ts';
import type { Mark } from './marks.ts';
import type { ReportView } from './views.ts';

/** A report with what people decided on it: what is dismissed no longer counts, and is not travelled to. */
export interface ReviewedView extends ReportView {
  /** Those that may be of this report. */
  readonly decisions: readonly Decision[];
  readonly review: Review;
  /** Failed findings that are dismissed, in the order of travel. */
  readonly dismissed: readonly ShownFinding[];
  /** How many failed findings are decided on, and how many there are. */
  readonly progress: { readonly done: number; readonly of: number };
}

/**
 * Arranges every report of a page by the decisions on it. Pure; never throws.
 *
 * @param lingering a finding that stays listed although it is dismissed, as it is looked at
 */
export function reviewedViews(
  views: readonly ReportView[],
  decisions: readonly Decision[],
  lingering: string | null,
): readonly ReviewedView[] {
  const keys = new Set(views.map(({ key }) => key));
  // What was decided before the page named its report otherwise may be of any; it holds where the figures say so.
  const strays = decisions.filter(({ report }) => !keys.has(report));
  return views.map((view) => {
    const own = decisions.filter(({ report }) => report === view.key);
    return reviewed(view, [...own, ...strays], lingering);
  });
}

function reviewed(view: ReportView, decisions: readonly Decision[], lingering: string | null): ReviewedView {
  const { order } = view;
  const review = reviewOf(order, decisions);
  const verdictOf = ({ id }: ShownFinding) => review.standings.get(id)?.decision?.verdict;
  const dismissed = order.filter((finding) => verdictOf(finding) === 'dismissed');
  const done = order.filter((finding) => verdictOf(finding) !== undefined).length;
  const told = { ...view, decisions, review, dismissed, progress: { done, of: order.length } };
  if (dismissed.length === 0) return told;
  const out = new Set(dismissed);
  const groups = view.groups
    .map((group) => ({
      ...group,
      findings: group.findings.filter((finding) => !out.has(finding) || finding.id === lingering),
    }))
    .filter(({ findings }) => findings.length > 0);
  return {
    ...told,
    order: order.filter((finding) => !out.has(finding)),
    groups,
    marks: view.marks.map((mark) => quieten(mark, out)),
  };
}

/** A mark without the badge of what is dismissed; the same where nothing of it is. */
function quieten(mark: Mark, dismissed: ReadonlySet<ShownFinding>): Mark {
  const badge = mark.badge.filter((finding) => !dismissed.has(finding));
  if (badge.length === mark.badge.length) return mark;
  return { ...mark, badge, quiet: badge.length === 0 };
}
