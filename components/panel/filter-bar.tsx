import { severityNames, ui } from '../../lib/i18n/ui.ts';
import { countShown, panelWords } from '../../lib/i18n/ui-panel.ts';
import type { ShownFinding } from '../../lib/show/shown-audit.ts';
import type { Filter } from '../../lib/state/filter.ts';
import { SeverityIcon } from '../shared/icons.tsx';
import { useText } from '../shared/lang.tsx';
import { ScopeSelect } from './scope-select.tsx';

/** Fewer findings than this are seen at a glance. */
const MANY = 6;

interface Props {
  /** All of the failed ones. */
  findings: readonly ShownFinding[];
  filter: Filter;
}

/** Narrows a long list down, by severity, section or rule, and text; says how much is left, and leads back. */
export function FilterBar({ findings, filter }: Props) {
  const t = useText();
  const left = filter.left.value;
  if (findings.length < MANY && left === null) return null;
  return (
    <search class="filter">
      <Severities findings={findings} filter={filter} />
      <ScopeSelect scopes={filter.scopes.value} chosen={filter.scope.value} onChoose={filter.byScope} />
      <input
        type="search"
        value={filter.words.value}
        placeholder={t(ui.search)}
        aria-label={t(ui.search)}
        onInput={({ currentTarget }) => filter.byWords(currentTarget.value)}
      />
      <p class="filter-left">
        <span role="status">{left && t(countShown(left.size, findings.length))}</span>
        {left && (
          <button type="button" onClick={filter.clear}>
            {t(panelWords.clear)}
          </button>
        )}
      </p>
    </search>
  );
}

function Severities({ findings, filter }: Props) {
  const t = useText();
  const chosen = filter.severity.value;
  return (
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
  );
}
