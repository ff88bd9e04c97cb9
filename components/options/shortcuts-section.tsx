import { Fragment } from 'preact';
import { same } from '../../lib/i18n/text.ts';
import { commandNames } from '../../lib/i18n/ui-asked.ts';
import { options } from '../../lib/i18n/ui-options.ts';
import { Keys } from '../shared/keys.tsx';
import { useText } from '../shared/lang.tsx';
import type { OptionsActions, OptionsState } from './model.ts';
import { Section } from './section.tsx';

type Props = Pick<OptionsState, 'shortcuts'> & Pick<OptionsActions, 'onShortcuts'>;

/** The browser's own shortcuts for Gouji, and the way to change them. */
export function ShortcutsSection({ shortcuts, onShortcuts }: Props) {
  const t = useText();
  return (
    <Section id="shortcuts" title={options.shortcuts} hint={options.shortcutsHint}>
      <div class="card">
        <dl class="commands">
          {shortcuts.map(({ name, description, keys }) => (
            <Fragment key={name}>
              <dt>{t(commandNames[name] ?? same(description))}</dt>
              <dd>
                {keys === '' ? <span class="unset">{t(options.noShortcut)}</span> : <Keys keys={keys} />}
              </dd>
            </Fragment>
          ))}
        </dl>
        <div class="tail">
          {onShortcuts ? (
            <div class="buttons">
              <button type="button" class="button" onClick={onShortcuts}>
                {t(options.changeShortcuts)}
              </button>
            </div>
          ) : (
            <p class="hint">{t(options.changeByHand)}</p>
          )}
        </div>
      </div>
    </Section>
  );
}
