import type { FrameState } from '../../lib/platform/frames.ts';
import type { ReviewedView } from '../../lib/state/reviewed.ts';
import type { Session } from '../../lib/state/session.ts';

/** What badge and popup are told about this frame: a state for each of its reports. */
export const frameStates = (session: Session, shown: boolean): FrameState[] =>
  session.views.peek().map((view) => stateOf(view, shown));

function stateOf(
  { audit: { report, coverage }, order, dismissed }: ReviewedView,
  shown: boolean,
): FrameState {
  const count = (severity: string) => order.filter((finding) => finding.severity === severity).length;
  return {
    title: [report.agency ?? report.title, report.year].filter(Boolean).join(' · '),
    errors: count('error'),
    warnings: count('warning'),
    dismissed: dismissed.length,
    coverage,
    shown,
  };
}
