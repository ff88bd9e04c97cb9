import { review, unsavedWords } from '../../lib/i18n/ui-review.ts';
import type { Unsaved } from '../../lib/state/review.ts';
import { useText } from '../shared/lang.tsx';

/** Says that decisions could not be stored. They stay on the screen. */
export function UnsavedAlert({ why, onRetry }: { why: Unsaved | null; onRetry: () => void }) {
  const t = useText();
  return (
    <div role="alert" class={why ? 'unsaved' : undefined}>
      {why && (
        <>
          <p>{t(unsavedWords[why])}</p>
          {why !== 'gone' && (
            <button type="button" class="button" onClick={onRetry}>
              {t(review.retry)}
            </button>
          )}
        </>
      )}
    </div>
  );
}
