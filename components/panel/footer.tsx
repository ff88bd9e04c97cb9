import { ui } from '../../lib/i18n/ui.ts';
import { review } from '../../lib/i18n/ui-review.ts';
import type { BrowserFile } from '../../lib/platform/exporter.ts';
import { IconCopy, IconDownload, IconUndo } from '../shared/icons.tsx';
import { useText } from '../shared/lang.tsx';

interface Props {
  onExport: (kind: BrowserFile) => void;
  onCopy: () => void;
  notice: string;
  /** Takes back what the notice says; null where that cannot be. */
  onUndo: (() => void) | null;
}

/** Taking the result along. What was just done is said in a live region. */
export function Footer({ onExport, onCopy, notice, onUndo }: Props) {
  const t = useText();
  return (
    <footer class="footer">
      <button type="button" class="button" onClick={() => onExport('json')}>
        <IconDownload size={15} />
        {t(ui.exportJson)}
      </button>
      <button type="button" class="button" onClick={() => onExport('cells.csv')}>
        <IconDownload size={15} />
        {t(ui.exportCsv)}
      </button>
      <button type="button" class="button" onClick={onCopy}>
        <IconCopy size={15} />
        {t(ui.copyTables)}
      </button>
      <p class="notice" role="status">
        {notice}
      </p>
      {onUndo && (
        <button type="button" class="button undo" onClick={onUndo}>
          <IconUndo size={14} />
          {t(review.undo)}
          <kbd>U</kbd>
        </button>
      )}
    </footer>
  );
}
