import type { ReadonlySignal } from '@preact/signals';
import { options } from '../../lib/i18n/ui-options.ts';
import { welcome } from '../../lib/i18n/ui-welcome.ts';
import { Seal } from '../shared/icons.tsx';
import { LangContext, useText } from '../shared/lang.tsx';
import { Confirm } from './confirm.tsx';
import { DataSection } from './data-section.tsx';
import { LanguageSection } from './language-section.tsx';
import type { OptionsActions, OptionsState, RuleRoom } from './model.ts';
import { ReviewsSection } from './reviews-section.tsx';
import { RulesSection } from './rules-section.tsx';
import { ShortcutsSection } from './shortcuts-section.tsx';
import { SitesSection } from './sites-section.tsx';

const CONTENTS = ['language', 'rules', 'sites', 'shortcuts', 'reviews', 'data'] as const;

interface Props extends OptionsActions {
  rooms: readonly RuleRoom[];
  state: ReadonlySignal<OptionsState>;
}

/** All settings on one page; each takes effect where it is changed, there is no button to save. */
export function OptionsPage({ rooms, state, ...actions }: Props) {
  const now = state.value;
  const lang = now.langChoice === 'auto' ? now.browserLang : now.langChoice;
  return (
    <LangContext value={lang}>
      <div class="options">
        <Head />
        <main>
          <LanguageSection choice={now.langChoice} onLang={actions.onLang} />
          <RulesSection rooms={rooms} settings={now.settings} {...actions} />
          <SitesSection sites={now.sites} {...actions} />
          <ShortcutsSection shortcuts={now.shortcuts} onShortcuts={actions.onShortcuts} />
          <ReviewsSection reviews={now.reviews} {...actions} />
          <DataSection bytes={now.bytes} notice={now.notice} {...actions} />
        </main>
        {now.question && <Confirm question={now.question} onCancel={actions.onCancel} />}
      </div>
    </LangContext>
  );
}

function Head() {
  const t = useText();
  return (
    <header class="head">
      <div class="brand">
        <Seal size={40} />
        <h1>{t(options.title)}</h1>
      </div>
      <p class="hint">{t(options.lead)}</p>
      <nav aria-label={t(options.contents)}>
        <ul>
          {CONTENTS.map((key) => (
            <li key={key}>
              <a href={`#${key}`}>{t(options[key])}</a>
            </li>
          ))}
        </ul>
      </nav>
      <a class="elsewhere" href="/welcome.html">
        {t(welcome.link)}
      </a>
    </header>
  );
}
