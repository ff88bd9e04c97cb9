import { exporting } from '../../lib/i18n/ui-export.ts';
import type { Work } from '../../lib/state/exporting.ts';
import { WorkBar } from '../shared/export-bar.tsx';
import { useText } from '../shared/lang.tsx';

/** Stands alone in the window while pictures of the page are taken: the panel would be in them. */
export function PictureBar({ work, onCancel }: { work: Work | null; onCancel: () => void }) {
  const t = useText();
  if (!work?.bar) return null;
  return (
    <section class="picture-bar" data-edge={work.bar} aria-label={t(exporting.formats)}>
      <WorkBar work={work} onCancel={onCancel} />
    </section>
  );
}
