import { review } from '../../lib/i18n/ui-review.ts';
import type { Exporting } from '../../lib/state/exporting.ts';
import { type ExportActions, ExportBar } from '../shared/export-bar.tsx';
import { IconUndo } from '../shared/icons.tsx';
import { useText } from '../shared/lang.tsx';

interface Props extends ExportActions {
  exporting: Exporting;
  notice: string;
  /** Takes back what the notice says; null where that cannot be. */
  onUndo: (() => void) | null;
}

/** Taking the result along. What was just done is said in a live region. */
export function Footer({ exporting: { open, work, told }, notice, onUndo, ...actions }: Props) {
  const t = useText();
  const last = told.value;
  return (
    <footer class="footer">
      <ExportBar open={open.value} work={work.value} {...actions} />
      <p class="notice" role="status" data-failed={!notice && last?.failed}>
        {notice || (last && t(last.words))}
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
