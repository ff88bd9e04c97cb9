import { useState } from 'preact/hooks';
import { ui } from '../../lib/i18n/ui.ts';
import { panelWords } from '../../lib/i18n/ui-panel.ts';
import type { ShownReport } from '../../lib/show/shown-audit.ts';
import type { Dock } from '../../lib/state/preferences.ts';
import { IconButton } from '../shared/button.tsx';
import { IconCollapse, IconDock, IconHelp, IconPower, Seal } from '../shared/icons.tsx';
import { useText } from '../shared/lang.tsx';
import { DockChooser } from './dock-chooser.tsx';

interface Props {
  report: ShownReport;
  dock: Dock;
  docks: readonly Dock[];
  onDock: (dock: Dock) => void;
  /** Back to the usual size. */
  onReset: () => void;
  onLang: () => void;
  onHelp: () => void;
  onCollapse: () => void;
  onSwitchOff: () => void;
}

/** Whose report this is, and what can be done with the panel itself. */
export function Header({ report, dock, docks, onDock, onReset, ...on }: Props) {
  const t = useText();
  const [docking, setDocking] = useState(false);
  const subject = [report.agency, report.year].filter(Boolean).join(' · ');
  return (
    <>
      <header class="header">
        <Seal size={26} />
        <div class="titles">
          <h2 tabIndex={-1}>{t(ui.product)}</h2>
          {subject && <p title={subject}>{subject}</p>}
        </div>
        <div class="tools">
          <IconButton label={t(ui.language)} onClick={on.onLang}>
            <span class="lang">{t(ui.languageShort)}</span>
          </IconButton>
          <IconButton label={t(panelWords.dock)} expanded={docking} onClick={() => setDocking(!docking)}>
            <IconDock side={dock} />
          </IconButton>
          <IconButton label={t(ui.help)} onClick={on.onHelp}>
            <IconHelp />
          </IconButton>
          <IconButton label={t(ui.switchOff)} onClick={on.onSwitchOff}>
            <IconPower />
          </IconButton>
          <IconButton label={t(ui.collapse)} onClick={on.onCollapse}>
            <IconCollapse />
          </IconButton>
        </div>
      </header>
      {docking && <DockChooser docks={docks} dock={dock} onDock={onDock} onReset={onReset} />}
    </>
  );
}
