import { keyHelp, ui } from '../../lib/i18n/ui.ts';
import { IconButton } from '../shared/button.tsx';
import { IconClose } from '../shared/icons.tsx';
import { useText } from '../shared/lang.tsx';

/** Every key, and what it does. */
export function HelpSheet({ onClose }: { onClose: () => void }) {
  const t = useText();
  return (
    <div class="scroll help">
      <div class="travel">
        <h3>{t(ui.help)}</h3>
        <IconButton label={t(ui.close)} onClick={onClose}>
          <IconClose />
        </IconButton>
      </div>
      <dl class="keys">
        {keyHelp.map(({ keys, does }) => (
          <div key={does.en}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
      <p class="local">{t(ui.local)}</p>
    </div>
  );
}
