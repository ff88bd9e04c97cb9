import { useRef } from 'preact/hooks';
import { severityNames } from '../../lib/i18n/ui.ts';
import { byDefault, options, resetLabel, severityLabel } from '../../lib/i18n/ui-options.ts';
import type { Severity } from '../../lib/rules/define.ts';
import { IconUndo, SeverityIcon } from '../shared/icons.tsx';
import { useText } from '../shared/lang.tsx';
import type { OptionsActions, RuleCard } from './model.ts';

/** Gravest first. */
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

interface Props extends Pick<OptionsActions, 'onSwitch' | 'onSeverity'> {
  rule: RuleCard;
  on: boolean;
  severity: Severity;
}

/** One rule: its switch, its severity, and, unfolded, its source. */
export function RuleRow({ rule, on, severity, onSwitch, onSeverity }: Props) {
  const t = useText();
  const title = t(rule.title);
  const select = useRef<HTMLSelectElement>(null);
  const reset = () => {
    // The button goes, and would take the focus with it.
    select.current?.focus();
    onSeverity(rule, rule.severity);
  };
  return (
    <li class="rule" data-off={!on} data-rule={rule.id}>
      <input
        type="checkbox"
        class="switch"
        aria-label={title}
        checked={on}
        onChange={() => onSwitch(rule.id, !on)}
      />
      <div class="what">
        <p class="name">{title}</p>
        <details>
          <summary>
            <code>{rule.id}</code>
            <span class="basis-link">{t(options.basis)}</span>
          </summary>
          <p class="basis" lang="zh-CN">
            {rule.documents.map((document) => (
              <span key={document}>{document}</span>
            ))}
            {rule.place}
          </p>
        </details>
      </div>
      <div class="level" data-severity={severity}>
        {severity !== rule.severity && (
          <button
            type="button"
            class="icon-button"
            aria-label={t(resetLabel(title))}
            title={t(resetLabel(title))}
            onClick={reset}
          >
            <IconUndo size={16} />
          </button>
        )}
        <SeverityIcon severity={severity} />
        <select
          ref={select}
          aria-label={t(severityLabel(title))}
          value={severity}
          disabled={!on}
          onChange={({ currentTarget }) => onSeverity(rule, currentTarget.value as Severity)}
        >
          {SEVERITIES.map((key) => (
            <option key={key} value={key}>
              {t(key === rule.severity ? byDefault(severityNames[key]) : severityNames[key])}
            </option>
          ))}
        </select>
      </div>
    </li>
  );
}
