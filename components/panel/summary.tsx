import { ui } from '../../lib/i18n/ui.ts';
import { countErrors, countWarnings, coverageSentence } from '../../lib/i18n/ui-counts.ts';
import { dismissedCount, review } from '../../lib/i18n/ui-review.ts';
import type { ReviewedView } from '../../lib/state/reviewed.ts';
import { Donut } from '../shared/donut.tsx';
import { SeverityIcon } from '../shared/icons.tsx';
import { useText } from '../shared/lang.tsx';
import { Phrases } from '../shared/phrases.tsx';

/** The result in one glance: a ring, one sentence, and how many errors and hints there are. */
export function Summary({ view }: { view: ReviewedView }) {
  const t = useText();
  const { coverage } = view.audit;
  const errors = view.order.filter(({ severity }) => severity === 'error').length;
  const warnings = view.order.filter(({ severity }) => severity === 'warning').length;
  return (
    <div class="summary">
      {coverage.identities > 0 && <Donut coverage={coverage} calm={errors + warnings === 0} />}
      <div>
        <p class="verdict">
          {errors > 0 && (
            <span data-severity="error">
              <SeverityIcon severity="error" />
              {t(countErrors(errors))}
            </span>
          )}
          {warnings > 0 && (
            <span data-severity="warning">
              <SeverityIcon severity="warning" />
              {t(countWarnings(warnings))}
            </span>
          )}
          {errors === 0 && warnings === 0 && <span data-severity="passed">{t(calm(view))}</span>}
        </p>
        {view.dismissed.length > 0 && <p class="coverage">{t(dismissedCount(view.dismissed.length))}</p>}
        <p class="coverage" role="status">
          <Phrases words={t(coverage.identities > 0 ? coverageSentence(coverage) : ui.noTables)} />
        </p>
      </div>
    </div>
  );
}

const calm = ({ audit: { coverage }, dismissed }: ReviewedView) =>
  dismissed.length > 0
    ? review.nothingLeft
    : coverage.notVerifiable > 0 || coverage.identities === 0
      ? ui.cleanButUnverified
      : ui.clean;
