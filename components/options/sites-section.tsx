import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Text } from '../../lib/i18n/text.ts';
import { options, removeLabel } from '../../lib/i18n/ui-options.ts';
import { IconButton } from '../shared/button.tsx';
import { IconClose } from '../shared/icons.tsx';
import { useText } from '../shared/lang.tsx';
import type { OptionsActions, OptionsState } from './model.ts';
import { Section } from './section.tsx';

type Props = Pick<OptionsState, 'sites'> & Pick<OptionsActions, 'onAddSite' | 'onRemoveSite'>;

/** Where Gouji waits until it is asked. */
export function SitesSection({ sites, onAddSite, onRemoveSite }: Props) {
  const t = useText();
  const field = useRef<HTMLInputElement>(null);
  const typed = useSignal('');
  const problem = useSignal<Text | null>(null);
  const add = (event: Event) => {
    event.preventDefault();
    problem.value = onAddSite(typed.value);
    if (problem.value === null) typed.value = '';
  };
  const remove = (host: string) => {
    // The entry goes, and would take the focus with it.
    field.current?.focus();
    onRemoveSite(host);
  };
  return (
    <Section id="sites" title={options.sites} hint={options.sitesHint}>
      <div class="card">
        {sites.length === 0 && <p class="none">{t(options.noSites)}</p>}
        <ul>
          {sites.map((host) => (
            <li class="site" key={host}>
              <span>{host}</span>
              <IconButton label={t(removeLabel(host))} onClick={() => remove(host)}>
                <IconClose size={16} />
              </IconButton>
            </li>
          ))}
        </ul>
        <form class="add" onSubmit={add} noValidate>
          <input
            ref={field}
            type="text"
            inputMode="url"
            spellcheck={false}
            autocomplete="off"
            placeholder="www.example.gov.cn"
            aria-label={t(options.addSite)}
            aria-invalid={problem.value !== null}
            aria-describedby="site-problem"
            value={typed.value}
            onInput={({ currentTarget }) => {
              typed.value = currentTarget.value;
              problem.value = null;
            }}
          />
          <button type="submit" class="button">
            {t(options.add)}
          </button>
          <p id="site-problem" class="problem" role="alert">
            {problem.value && t(problem.value)}
          </p>
        </form>
      </div>
    </Section>
  );
}
