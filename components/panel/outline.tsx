import { SECTION_KEYS } from '../../lib/forms/define.ts';
import { sectionNames, sectionOrdinals, ui } from '../../lib/i18n/ui.ts';
import type { ShownReport } from '../../lib/show/shown-audit.ts';
import type { View } from '../../lib/state/view.ts';
import { useText } from '../shared/lang.tsx';

interface Props {
  report: ShownReport;
  view: View;
  onSection: (section: string) => void;
}

/** The six sections in a row: what is missing is struck out, what has errors is dotted; a click goes there. */
export function Outline({ report, view, onSection }: Props) {
  const t = useText();
  const present = new Set(report.sections.map(({ key }) => key));
  const broken = new Set(
    view.order.filter(({ severity }) => severity === 'error').map(({ section }) => section),
  );
  return (
    <nav class="outline" aria-label={t(ui.outline)}>
      <ol>
        {SECTION_KEYS.map((key) => {
          const missing = !present.has(key);
          const name = missing ? `${t(sectionNames[key])} (${t(ui.missing)})` : t(sectionNames[key]);
          return (
            <li key={key}>
              <button
                type="button"
                aria-label={name}
                title={name}
                disabled={missing}
                data-state={missing ? 'missing' : broken.has(key) ? 'broken' : 'fine'}
                onClick={() => onSection(key)}
              >
                {sectionOrdinals[key]}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
