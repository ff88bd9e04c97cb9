import { ui } from '../../lib/i18n/ui.ts';
import type { BrowserFile } from '../../lib/platform/exporter.ts';
import { IconCopy, IconDownload } from '../shared/icons.tsx';
import { useText } from '../shared/lang.tsx';

interface Props {
  onExport: (kind: BrowserFile) => void;
  onCopy: () => void;
  notice: string;
}

/** Taking the result along. What was just done is said in a live region. */
export function Footer({ onExport, onCopy, notice }: Props) {
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
    </footer>
  );
}
