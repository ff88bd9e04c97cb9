import { useEffect, useId, useRef } from 'preact/hooks';
import { exporting } from '../../lib/i18n/ui-export.ts';
import type { BrowserFile } from '../../lib/platform/exporter.ts';
import { EXPORT_FORMATS, type ExportFormat } from './export-formats.ts';
import { useText } from './lang.tsx';

interface Props {
  onExport: (kind: BrowserFile) => void;
  onClose: () => void;
}

/** Every format with what it is for. Arrow keys move through it, Escape closes it. */
export function ExportMenu({ onExport, onClose }: Props) {
  const t = useText();
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = menu.current;
    if (!element) return;
    // As high as there is room for in what holds it, which clips.
    const holder = element.closest('.panel');
    const room = holder && element.getBoundingClientRect().bottom - holder.getBoundingClientRect().top - 8;
    if (room !== null) element.style.maxHeight = `${room}px`;
    itemsOf(element)[0]?.focus();
  }, []);
  const move = (event: KeyboardEvent) => {
    const items = menu.current ? itemsOf(menu.current) : [];
    const at = items.findIndex((item) => item.matches(':focus'));
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    // The focus goes on from here as if there were no menu.
    if (event.key === 'Tab') return onClose();
    if (event.key === 'Escape') onClose();
    else if (next !== undefined) items.at(next % items.length)?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={menu}
      class="export-menu"
      role="menu"
      aria-label={t(exporting.formats)}
      tabIndex={-1}
      onKeyDown={move}
    >
      {EXPORT_FORMATS.map((format) => (
        <Row key={format.name.en} format={format} onExport={onExport} />
      ))}
    </div>
  );
}

const itemsOf = (menu: HTMLElement) => [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')];

/** One file: the whole row is its button. Several: a button for each. */
function Row({ format: { name, use, files }, onExport }: { format: ExportFormat } & Pick<Props, 'onExport'>) {
  const t = useText();
  const id = useId();
  const words = (
    <span class="export-words">
      <strong>{t(name)}</strong>
      <span id={id}>{t(use)}</span>
    </span>
  );
  const [first, ...others] = files;
  if (first && others.length === 0)
    return (
      <button
        type="button"
        role="menuitem"
        class="export-row"
        tabIndex={-1}
        data-file={first.kind}
        onClick={() => onExport(first.kind)}
      >
        {words}
        <span class="export-kind">{t(first.label)}</span>
      </button>
    );
  return (
    <fieldset class="export-row" aria-label={t(name)}>
      {words}
      {files.map(({ kind, label }) => (
        <button
          key={kind}
          type="button"
          role="menuitem"
          class="export-kind"
          tabIndex={-1}
          aria-label={`${t(name)} ${t(label)}`}
          aria-describedby={id}
          data-file={kind}
          onClick={() => onExport(kind)}
        >
          {t(label)}
        </button>
      ))}
    </fieldset>
  );
}
