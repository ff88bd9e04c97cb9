import type { FrameState } from '../../lib/platform/frames.ts';
import type { Session } from '../../lib/state/session.ts';

/** What badge and popup are told about this frame; null while it shows no report. */
export function frameState(session: Session, shown: boolean): FrameState | null {
  const view = session.view.peek();
  if (!view) return null;
  const { report, coverage } = view.audit;
  const count = (severity: string) => view.order.filter((finding) => finding.severity === severity).length;
  return {
    title: [report?.agency ?? report?.title, report?.year].filter(Boolean).join(' · '),
    errors: count('error'),
    warnings: count('warning'),
    coverage,
    shown,
  };
}
