import type { ReadonlySignal } from '@preact/signals';
import { options } from '../../lib/i18n/ui-options.ts';
import { welcome } from '../../lib/i18n/ui-welcome.ts';
import { IconConfirm } from '../shared/icons.tsx';
import { Keys } from '../shared/keys.tsx';
import { useText } from '../shared/lang.tsx';

export interface AboutProps {
  /** Whether the user lets Gouji into agency sites; null: not known yet. */
  access: ReadonlySignal<boolean | null>;
  /** What the keyboard command to audit is set to; empty: nothing. */
  auditKeys: ReadonlySignal<string>;
  inFirefox: boolean;
  onAllow: () => void;
  onSettings: () => void;
  /** Null where the browser's settings of shortcuts can only be opened by hand. */
  onShortcuts: (() => void) | null;
}

/** Where Gouji runs, what it leaves alone, and what can be changed. */
export function AboutCards(props: AboutProps) {
  const t = useText();
  return (
    <div class="about">
      <Where {...props} />
      <section>
        <h2>{t(welcome.local)}</h2>
        <p>{t(welcome.localWhy)}</p>
      </section>
      <section>
        <h2>{t(welcome.yours)}</h2>
        <p>{t(welcome.yoursHint)}</p>
        <div class="buttons">
          <button type="button" class="button" onClick={props.onSettings}>
            {t(welcome.openSettings)}
          </button>
          {props.onShortcuts && (
            <button type="button" class="button" onClick={props.onShortcuts}>
              {t(options.shortcuts)}
            </button>
          )}
        </div>
        {!props.onShortcuts && <p class="hint">{t(options.changeByHand)}</p>}
      </section>
    </div>
  );
}

function Where({ access, auditKeys, inFirefox, onAllow }: AboutProps) {
  const t = useText();
  const keys = auditKeys.value;
  return (
    <section>
      <h2>{t(welcome.where)}</h2>
      <p>{t(welcome.byItself)}</p>
      <p>
        {t(welcome.byHand)} {keys === '' ? t(options.noShortcut) : <Keys keys={keys} />}
      </p>
      <div role="status">
        {access.value === true && (
          <p class="allowed">
            <IconConfirm size={16} />
            {t(welcome.allowed)}
          </p>
        )}
        {access.value === false && (
          <>
            <p class="withheld">{t(welcome.notAllowed)}</p>
            <button type="button" class="primary" onClick={onAllow}>
              {t(welcome.allow)}
            </button>
          </>
        )}
      </div>
      {inFirefox && <p class="hint">{t(welcome.inFirefox)}</p>}
    </section>
  );
}
