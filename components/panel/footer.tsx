import type { Exporting } from '../../lib/state/exporting.ts';
import { type ExportActions, ExportBar } from '../shared/export-bar.tsx';
import { useText } from '../shared/lang.tsx';

interface Props extends ExportActions {
  exporting: Exporting;
  notice: string;
}

/** Taking the result along. What was just done is said in a live region. */
export function Footer({ exporting: { open, work, told }, notice, ...actions }: Props) {
  const t = useText();
  const last = told.value;
  return (
    <footer class="footer">
      <ExportBar open={open.value} work={work.value} {...actions} />
      <p class="notice" role="status" data-failed={!notice && last?.failed}>
        {notice || (last && t(last.words))}
      </p>
    </footer>
  );
}
