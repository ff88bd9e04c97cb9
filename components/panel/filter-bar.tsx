import { severityNames, ui } from '../../lib/i18n/ui.ts';
import type { ShownFinding } from '../../lib/show/shown-audit.ts';
import type { Filter } from '../../lib/state/filter.ts';
import { SeverityIcon } from '../shared/icons.tsx';
import { useText } from '../shared/lang.tsx';

/** Fewer findings than this are seen at a glance. */
const MANY = 6;

interface Props {
  findings: readonly ShownFinding[];
  filter: Filter;
}

/** Narrows a long list down, by severity and by text. */
export function FilterBar({ findings, filter }: Props) {
  const t = useText();
  if (findings.length < MANY) return null;
  const chosen = filter.severity.value;
  return (
    <div class="filter">
      <fieldset aria-label={t(ui.bySeverity)}>
        {(['error', 'warning', 'info'] as const).map((severity) => {
          const count = findings.filter((finding) => finding.severity === severity).length;
          return (
            count > 0 && (
              <button
                type="button"
                key={severity}
                aria-pressed={severity === chosen}
                aria-label={`${t(severityNames[severity])} ${count}`}
                onClick={() => filter.bySeverity(severity === chosen ? null : severity)}
              >
                <SeverityIcon severity={severity} size={13} />
                {count}
              </button>
            )
          );
        })}
      </fieldset>
      <input
        type="search"
        value={filter.words.value}
        placeholder={t(ui.search)}
        aria-label={t(ui.search)}
        onInput={({ currentTarget }) => filter.byWords(currentTarget.value)}
      />
    </div>
  );
}
