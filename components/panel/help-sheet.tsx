import { ui } from '../../lib/i18n/ui.ts';
import { asked, commandNames } from '../../lib/i18n/ui-asked.ts';
import { keyHelp } from '../../lib/i18n/ui-keys.ts';
import type { Command } from '../../lib/state/session.ts';
import { IconButton } from '../shared/button.tsx';
import { IconClose } from '../shared/icons.tsx';
import { useText } from '../shared/lang.tsx';

/** What the manifest proposes, while it is not known what the user has set. */
const PROPOSED: readonly Command[] = [{ name: 'audit', keys: 'Alt+Shift+G' }];

interface Props {
  /** The browser's commands; null while they are not known. */
  commands: readonly Command[] | null;
  onClose: () => void;
}

/** Every key, and what it does. */
export function HelpSheet({ commands, onClose }: Props) {
  const t = useText();
  const set = (commands ?? PROPOSED).flatMap(({ name, keys }) => {
    const does = commandNames[name];
    // A Mac writes them without a separator: `⌥⇧G`.
    return does && keys !== '' ? [{ keys: keys.split('+'), does }] : [];
  });
  return (
    <div class="scroll help">
      <div class="travel">
        <h3>{t(ui.help)}</h3>
        <IconButton label={t(ui.close)} onClick={onClose}>
          <IconClose />
        </IconButton>
      </div>
      <dl class="keys">
        {[...keyHelp, ...set].map(({ keys, does }) => (
          <div key={keys.join('+')}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
      <p class="local">{t(asked.moreKeys)}</p>
      <p class="local">{t(ui.local)}</p>
    </div>
  );
}
