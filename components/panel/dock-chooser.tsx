import { dockNames } from '../../lib/i18n/ui.ts';
import { panelWords } from '../../lib/i18n/ui-panel.ts';
import type { Dock } from '../../lib/state/preferences.ts';
import { IconDock } from '../shared/icons.tsx';
import { useText } from '../shared/lang.tsx';

interface Props {
  docks: readonly Dock[];
  dock: Dock;
  onDock: (dock: Dock) => void;
  /** Back to the usual size at this dock. */
  onReset: () => void;
}

/** Where the panel stands: each place that there is room for, one click or arrow key away. */
export function DockChooser({ docks, dock, onDock, onReset }: Props) {
  const t = useText();
  return (
    <div class="docks">
      <fieldset aria-label={t(panelWords.dock)}>
        {docks.map((each) => (
          <label key={each} title={t(dockNames[each])} data-chosen={each === dock}>
            <input
              type="radio"
              name="dock"
              aria-label={t(dockNames[each])}
              checked={each === dock}
              onChange={() => onDock(each)}
            />
            <IconDock side={each} size={20} />
          </label>
        ))}
      </fieldset>
      <button type="button" onClick={onReset}>
        {t(panelWords.usualSize)}
      </button>
    </div>
  );
}
