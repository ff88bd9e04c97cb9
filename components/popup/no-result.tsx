import { ui } from '../../lib/i18n/ui.ts';
import { silencedByLabel } from '../../lib/i18n/ui-options.ts';
import { useText } from '../shared/lang.tsx';

/** Why there is no result to show. */
export type NoResultPhase = 'reading' | 'unaudited' | 'noReport' | 'failed' | 'closed';

const WORDS = {
  reading: ui.auditing,
  unaudited: ui.notYet,
  noReport: ui.notReport,
  failed: ui.auditFailed,
  closed: ui.noAccess,
} as const;

interface Props {
  phase: NoResultPhase;
  silencedBy: string | null;
  onAudit: () => void;
}

/** The popup of a page without a result: why, what to do about it, and the way to ask for one. */
export function NoResult({ phase, silencedBy, onAudit }: Props) {
  const t = useText();
  const hint = hintOf(phase, silencedBy);
  return (
    <>
      <p class="said" role="status" data-phase={phase}>
        {t(WORDS[phase])}
      </p>
      {hint && <p class="hint">{t(hint)}</p>}
      {(phase === 'unaudited' || phase === 'failed') && (
        <button type="button" class="primary" onClick={onAudit}>
          {t(ui.audit)}
        </button>
      )}
    </>
  );
}

function hintOf(phase: NoResultPhase, silencedBy: string | null) {
  if (phase === 'reading') return null;
  if (phase === 'closed') return ui.noAccessHint;
  if (phase === 'failed') return ui.auditFailedHint;
  return silencedBy ? silencedByLabel(silencedBy) : ui.notReportHint;
}
