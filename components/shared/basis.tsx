import type { Citation } from '../../lib/forms/define.ts';
import { ui } from '../../lib/i18n/ui.ts';
import { useText } from './lang.tsx';

/** What a finding rests on: the document, the place in it, and its words where they are known. */
export function Basis({ source: { document, place, words } }: { source: Citation }) {
  const t = useText();
  const where = words === undefined ? place : place.replace(`：${words}`, '');
  return (
    <div class="basis">
      <p>
        <span>{t(ui.basis)}</span> <cite lang="zh-CN">{`${document} ${where}`}</cite>
      </p>
      {words !== undefined && <q lang="zh-CN">{words}</q>}
    </div>
  );
}
