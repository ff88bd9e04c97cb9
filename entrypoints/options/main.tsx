import '../../components/shared/tokens.css';
import '../../components/shared/base.css';
import '../../components/shared/page.css';
import '../../components/options/page.css';
import '../../components/options/controls.css';
import '../../components/options/lists.css';
import '../../components/options/rules.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { OptionsPage } from '../../components/options/options-page.tsx';
import { options } from '../../lib/i18n/ui-options.ts';
import { openModel } from './open-model.ts';
import { ruleRooms } from './rule-rooms.ts';

async function open(): Promise<void> {
  const { state, actions } = await openModel();
  effect(() => {
    const { langChoice, browserLang } = state.value;
    const lang = langChoice === 'auto' ? browserLang : langChoice;
    document.documentElement.lang = lang;
    document.title = options.title[lang];
  });
  document.body.className = 'root';
  render(<OptionsPage rooms={ruleRooms()} state={state} {...actions} />, document.body);
  // The contents lead to what has only now been rendered.
  if (location.hash) document.querySelector(location.hash)?.scrollIntoView();
}

void open();
