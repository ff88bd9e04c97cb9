import { ui } from '../../lib/i18n/ui.ts';
import { countErrors, countWarnings, coverageSentence } from '../../lib/i18n/ui-counts.ts';
import { dismissedCount, review } from '../../lib/i18n/ui-review.ts';
import type { TabReport } from '../../lib/platform/frames.ts';
import type { Exporting } from '../../lib/state/exporting.ts';
import { Donut } from '../shared/donut.tsx';
import { type ExportActions, ExportBar } from '../shared/export-bar.tsx';
import { SeverityIcon } from '../shared/icons.tsx';
import { useText } from '../shared/lang.tsx';
import { Phrases } from '../shared/phrases.tsx';

interface Props {
  report: TabReport;
  /** Null: the exports under way, and their menu, are of another report. */
  exporting: Exporting | null;
  actions: ExportActions;
}

/** One report of the page at a glance, and the ways to take its result along. */
export function Report({ report, exporting, actions }: Props) {
  const t = useText();
  const { title, coverage, errors, warnings, dismissed } = report;
  const told = exporting?.told.value;
  return (
    <section class="report">
      {coverage.identities > 0 && <Donut coverage={coverage} calm={errors + warnings === 0} />}
      <div>
        <h2>{title}</h2>
        <p class="verdict">
          {errors > 0 && <Count severity="error" words={t(countErrors(errors))} />}
          {warnings > 0 && <Count severity="warning" words={t(countWarnings(warnings))} />}
          {errors + warnings === 0 && <span class="fine">{t(calm(report))}</span>}
        </p>
        {dismissed > 0 && <p class="coverage">{t(dismissedCount(dismissed))}</p>}
        <p class="coverage" role="status">
          <Phrases words={t(coverage.identities > 0 ? coverageSentence(coverage) : ui.noTables)} />
        </p>
      </div>
      <ExportBar open={exporting?.open.value ?? false} work={exporting?.work.value ?? null} {...actions} />
      <p class="notice" role="status" data-failed={told?.failed ?? false}>
        {told && t(told.words)}
      </p>
    </section>
  );
}

/** Why there is nothing to count. */
function calm({ dismissed, coverage }: TabReport) {
  if (dismissed > 0) return review.nothingLeft;
  return coverage.notVerifiable > 0 || coverage.identities === 0 ? ui.cleanButUnverified : ui.clean;
}

function Count({ severity, words }: { severity: 'error' | 'warning'; words: string }) {
  return (
    <span data-severity={severity}>
      <SeverityIcon severity={severity} />
      {words}
    </span>
  );
}
