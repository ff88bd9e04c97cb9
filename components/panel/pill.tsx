import { ui } from '../../lib/i18n/ui.ts';
import { countErrors, countWarnings } from '../../lib/i18n/ui-counts.ts';
import { panelWords } from '../../lib/i18n/ui-panel.ts';
import { review } from '../../lib/i18n/ui-review.ts';
import type { ReviewedView } from '../../lib/state/reviewed.ts';
import { Seal } from '../shared/icons.tsx';
import { useText } from '../shared/lang.tsx';

interface Props {
  views: readonly ReviewedView[];
  /** Some findings are neither listed nor marked; that must not be forgotten while the panel is folded up. */
  filtered: boolean;
  onOpen: () => void;
}

/** The panel folded up: the result of all reports of the page in three words; a click opens it. */
export function Pill({ views, filtered, onOpen }: Props) {
  const t = useText();
  const order = views.flatMap((view) => view.order);
  const errors = order.filter(({ severity }) => severity === 'error').length;
  const warnings = order.filter(({ severity }) => severity === 'warning').length;
  const state = errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'passed';
  const words = errors > 0 ? countErrors(errors) : warnings > 0 ? countWarnings(warnings) : calm(views);
  return (
    <button
      type="button"
      class="pill"
      data-severity={state}
      onClick={onOpen}
      aria-label={[`${t(ui.panel)}: ${t(words)}`, filtered && t(panelWords.filtered)]
        .filter(Boolean)
        .join(', ')}
    >
      <Seal size={20} />
      <span>{t(words)}</span>
      {filtered && <small>{t(panelWords.filtered)}</small>}
    </button>
  );
}

const calm = (views: readonly ReviewedView[]) => {
  if (views.some(({ dismissed }) => dismissed.length > 0)) return review.nothingLeft;
  const all = views.map(({ audit }) => audit.coverage);
  if (all.some(({ identities }) => identities === 0)) return ui.noTables;
  return all.some(({ notVerifiable }) => notVerifiable > 0) ? ui.cleanButUnverified : ui.clean;
};
