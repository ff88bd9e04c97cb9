import { useEffect, useRef } from 'preact/hooks';
import { reasonsOf, review, type Verdict } from '../../lib/i18n/ui-review.ts';
import type { Decision } from '../../lib/review/decision.ts';
import { IconConfirm, IconDismiss } from '../shared/icons.tsx';
import { useText } from '../shared/lang.tsx';
import { useReview } from './context.tsx';
import { Earlier } from './earlier.tsx';
import { Note } from './note.tsx';
import { When } from './when.tsx';

const VERDICTS = [
  { verdict: 'confirmed', key: 'C', Icon: IconConfirm },
  { verdict: 'dismissed', key: 'D', Icon: IconDismiss },
] as const;

/** Deciding on the finding looked at: verdict, reason and note, each kept as it is given. */
export function Decide({ finding }: { finding: string }) {
  const t = useText();
  const tools = useReview();
  const whole = useRef<HTMLDivElement>(null);
  const standing = tools?.view.review.standings.get(finding);
  const held = standing?.decision ?? null;
  const choosing = tools?.on.choosing.value === finding;
  const verdict = choosing ? 'dismissed' : held?.verdict;
  useEffect(() => {
    if (verdict) whole.current?.scrollIntoView({ block: 'nearest' });
  }, [verdict]);
  if (!tools) return null;
  const { view, on } = tools;
  return (
    <div ref={whole} class="review">
      {standing && <Earlier standing={standing} names={view.audit.cellNames} />}
      <fieldset class="verdicts" aria-label={t(review.verdict)}>
        {VERDICTS.map(({ verdict, key, Icon }) => (
          <button
            type="button"
            key={verdict}
            data-verdict={verdict}
            aria-pressed={held?.verdict === verdict}
            onClick={() => on.judge(verdict)}
          >
            <Icon size={14} />
            {t(review[verdict])}
            <kbd>{key}</kbd>
          </button>
        ))}
        {held && <When at={held.at} />}
      </fieldset>
      {verdict && <Reasons verdict={verdict} held={held} choosing={choosing} onReason={on.giveReason} />}
      {held && <Note note={held.note} onWrite={on.write} onWritten={on.settle} />}
    </div>
  );
}

interface ReasonsProps {
  verdict: Verdict;
  held: Decision | null;
  /** Nothing is decided before one is chosen. */
  choosing: boolean;
  onReason: (verdict: Verdict, reason: string) => void;
}

function Reasons({ verdict, held, choosing, onReason }: ReasonsProps) {
  const t = useText();
  const list = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (choosing) list.current?.querySelector('button')?.focus();
  }, [choosing]);
  const given = held?.verdict === verdict ? held.reason : null;
  return (
    <fieldset ref={list} class="reasons">
      <legend class={choosing ? undefined : 'sr'}>{t(choosing ? review.chooseReason : review.reason)}</legend>
      {reasonsOf(verdict).map(([reason, name], at) => (
        <button
          type="button"
          key={reason}
          aria-pressed={reason === given}
          onClick={() => onReason(verdict, reason)}
        >
          {choosing && <kbd>{at + 1}</kbd>}
          {t(name)}
        </button>
      ))}
    </fieldset>
  );
}
