import { useRef } from 'preact/hooks';
import { options, storageUsed } from '../../lib/i18n/ui-options.ts';
import { useText } from '../shared/lang.tsx';
import type { OptionsActions, OptionsState } from './model.ts';
import { Section } from './section.tsx';

type Props = Pick<OptionsState, 'bytes' | 'notice'> &
  Pick<OptionsActions, 'onBackUp' | 'onRestore' | 'onClear'>;

/** What is kept on this computer: how much, to take along, to bring back, to forget. */
export function DataSection({ bytes, notice, onBackUp, onRestore, onClear }: Props) {
  const t = useText();
  const file = useRef<HTMLInputElement>(null);
  return (
    <Section id="data" title={options.data} hint={options.dataHint}>
      <div class="card">
        <p class="used">{t(storageUsed(bytes))}</p>
        <div class="tail">
          <div class="buttons">
            <button type="button" class="button" onClick={onBackUp}>
              {t(options.backUp)}
            </button>
            <button type="button" class="button" onClick={() => file.current?.click()}>
              {t(options.restore)}
            </button>
            <button type="button" class="button danger" onClick={onClear}>
              {t(options.clear)}
            </button>
            <input
              ref={file}
              hidden
              type="file"
              accept=".json,application/json"
              onChange={({ currentTarget }) => {
                const [chosen] = currentTarget.files ?? [];
                if (chosen) onRestore(chosen);
                // The same file may be chosen again.
                currentTarget.value = '';
              }}
            />
          </div>
          <p role="status" class={notice?.failed ? 'problem' : 'done'}>
            {notice && t(notice.words)}
          </p>
        </div>
      </div>
    </Section>
  );
}
