import { useRef } from 'preact/hooks';
import { exporting } from '../../lib/i18n/ui-export.ts';
import type { BrowserFile } from '../../lib/platform/exporter.ts';
import type { Work } from '../../lib/state/exporting.ts';
import { ExportMenu } from './export-menu.tsx';
import { IconCopy, IconDownload, IconPrevious } from './icons.tsx';
import { useText } from './lang.tsx';
import { useFocusBack, useOutside } from './menu-hooks.ts';

export interface ExportActions {
  readonly onExport: (kind: BrowserFile) => void;
  readonly onCopy: () => void;
  readonly onMenu: (open: boolean) => void;
  readonly onCancel: () => void;
}

interface Props extends ExportActions {
  open: boolean;
  work: Work | null;
}

/** The most used format and the tables at one click, all others in a menu; or how far an export is. */
export function ExportBar({ open, work, onExport, onCopy, onMenu, onCancel }: Props) {
  const t = useText();
  const bar = useRef<HTMLDivElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  const close = () => onMenu(false);
  useFocusBack(toggle, open || work !== null);
  useOutside(bar, open, close);
  if (work) return <WorkBar work={work} onCancel={onCancel} />;
  return (
    <div
      ref={bar}
      class="export-bar"
      onFocusOut={({ relatedTarget, currentTarget }) => {
        if (open && relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) close();
      }}
    >
      {open && <ExportMenu onExport={onExport} onClose={close} />}
      <button type="button" class="button main" onClick={() => onExport('xlsx')}>
        <IconDownload size={15} />
        {t(exporting.workbook)}
      </button>
      <button
        ref={toggle}
        type="button"
        class="button"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => onMenu(!open)}
      >
        {t(exporting.others)}
        <IconPrevious size={13} />
      </button>
      <button type="button" class="button" onClick={onCopy}>
        <IconCopy size={15} />
        {t(exporting.copyTables)}
      </button>
    </div>
  );
}

/** How far an export is, and the way out of it. */
export function WorkBar({ work: { words, share }, onCancel }: { work: Work; onCancel: () => void }) {
  const t = useText();
  return (
    <div class="work">
      <span class="work-words" role="status">
        {t(words)}
      </span>
      <progress value={share ?? undefined} max={1} aria-label={t(words)} />
      <button
        type="button"
        class="button"
        aria-label={t(exporting.cancel)}
        aria-keyshortcuts="Escape"
        onClick={onCancel}
      >
        {t(exporting.cancel)}
        <kbd>Esc</kbd>
      </button>
    </div>
  );
}
