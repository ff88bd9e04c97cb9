import { ui } from '../../lib/i18n/ui.ts';
import { countErrors, countWarnings } from '../../lib/i18n/ui-counts.ts';
import type { ReportView } from '../../lib/state/views.ts';
import { useText } from '../shared/lang.tsx';

interface Props {
  views: readonly ReportView[];
  view: ReportView;
  onChoose: (report: string) => void;
}

/** The reports of a page that has several; what the panel lists and the page marks is of the chosen one. */
export function Switcher({ views, view, onChoose }: Props) {
  const t = useText();
  if (views.length < 2) return null;
  return (
    <nav class="switcher" aria-label={t(ui.reports)}>
      {views.map((each) => (
        <ReportButton key={each.key} of={each} chosen={each === view} onChoose={onChoose} />
      ))}
    </nav>
  );
}

function ReportButton({
  of,
  chosen,
  onChoose,
}: { of: ReportView; chosen: boolean } & Pick<Props, 'onChoose'>) {
  const t = useText();
  const count = (severity: string) => of.order.filter((finding) => finding.severity === severity).length;
  const errors = count('error');
  const worst = errors > 0 ? 'error' : 'warning';
  const number = errors || count('warning');
  const said = number > 0 && t(errors > 0 ? countErrors(errors) : countWarnings(number));
  return (
    <button
      type="button"
      aria-pressed={chosen}
      aria-label={[of.label, said].filter(Boolean).join(': ')}
      title={of.audit.report.title ?? of.label}
      onClick={() => onChoose(of.key)}
    >
      <span>{of.label}</span>
      {number > 0 && <b data-severity={worst}>{number}</b>}
    </button>
  );
}
