import type { Text } from '../../lib/i18n/text.ts';
import { panelWords, withCount } from '../../lib/i18n/ui-panel.ts';
import type { Scope, ScopeChoice, Scopes } from '../../lib/state/scopes.ts';
import { useText } from '../shared/lang.tsx';

interface Props {
  scopes: Scopes;
  chosen: Scope;
  onChoose: (scope: Scope) => void;
}

/** One section, one rule, or everything. */
export function ScopeSelect({ scopes, chosen, onChoose }: Props) {
  const t = useText();
  const all = [...scopes.sections, ...scopes.rules];
  return (
    <select
      aria-label={t(panelWords.scope)}
      value={chosen}
      data-chosen={chosen !== ''}
      onChange={({ currentTarget: { value } }) =>
        onChoose(all.find(({ scope }) => scope === value)?.scope ?? '')
      }
    >
      <option value="">{t(panelWords.anyScope)}</option>
      <Choices of={panelWords.bySection} choices={scopes.sections} />
      <Choices of={panelWords.byRule} choices={scopes.rules} />
    </select>
  );
}

function Choices({ of, choices }: { of: Text; choices: readonly ScopeChoice[] }) {
  const t = useText();
  return (
    <optgroup label={t(of)}>
      {choices.map(({ scope, name, count }) => (
        <option key={scope} value={scope}>
          {t(withCount(name, count))}
        </option>
      ))}
    </optgroup>
  );
}
