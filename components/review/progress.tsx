import { review, reviewedCount } from '../../lib/i18n/ui-review.ts';
import { useText } from '../shared/lang.tsx';
import { useReview } from './context.tsx';

/** How far the review has come; nothing before it has begun. */
export function Progress() {
  const t = useText();
  const { done, of } = useReview()?.view.progress ?? { done: 0, of: 0 };
  if (done === 0) return null;
  const words = t(reviewedCount(done, of));
  return (
    <p class="progress" data-all={done === of}>
      <span class="bar" aria-hidden="true">
        <span style={{ width: `${(100 * done) / of}%` }} />
      </span>
      {done === of ? `${t(review.allDone)} ${done}/${of}` : words}
    </p>
  );
}
