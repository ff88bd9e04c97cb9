import { dockNames, ui } from '../../lib/i18n/ui.ts';
import type { ShownReport } from '../../lib/show/shown-audit.ts';
import type { Dock } from '../../lib/state/preferences.ts';
import { IconButton } from '../shared/button.tsx';
import { IconCollapse, IconDock, IconHelp, IconPower, Seal } from '../shared/icons.tsx';
import { useText } from '../shared/lang.tsx';

/** Around the window, so that two clicks bring the panel to the opposite side. */
const NEXT_DOCK = { right: 'bottom', bottom: 'left', left: 'top', top: 'right' } as const;

interface Props {
  report: ShownReport;
  dock: Dock;
  onDock: (dock: Dock) => void;
  onLang: () => void;
  onHelp: () => void;
  onCollapse: () => void;
  onSwitchOff: () => void;
}

/** Whose report this is, and what can be done with the panel itself. */
export function Header({ report, dock, onDock, onLang, onHelp, onCollapse, onSwitchOff }: Props) {
  const t = useText();
  const next = NEXT_DOCK[dock];
  const subject = [report.agency, report.year].filter(Boolean).join(' · ');
  return (
    <header class="header">
      <Seal size={26} />
      <div class="titles">
        <h2 tabIndex={-1}>{t(ui.product)}</h2>
        {subject && <p title={subject}>{subject}</p>}
      </div>
      <div class="tools">
        <IconButton label={t(ui.language)} onClick={onLang}>
          <span class="lang">{t(ui.languageShort)}</span>
        </IconButton>
        <IconButton label={t(dockNames[next])} onClick={() => onDock(next)}>
          <IconDock side={next} />
        </IconButton>
        <IconButton label={t(ui.help)} onClick={onHelp}>
          <IconHelp />
        </IconButton>
        <IconButton label={t(ui.switchOff)} onClick={onSwitchOff}>
          <IconPower />
        </IconButton>
        <IconButton label={t(ui.collapse)} onClick={onCollapse}>
          <IconCollapse />
        </IconButton>
      </div>
    </header>
  );
}
