import { langNames, options } from '../../lib/i18n/ui-options.ts';
import { useText } from '../shared/lang.tsx';
import type { LangChoice } from './model.ts';
import { Section } from './section.tsx';

const CHOICES = ['auto', 'zh-CN', 'en'] as const;

interface Props {
  choice: LangChoice;
  onLang: (choice: LangChoice) => void;
}

/** The language of everything that Gouji shows. */
export function LanguageSection({ choice, onLang }: Props) {
  const t = useText();
  return (
    <Section id="language" title={options.language} hint={options.languageHint}>
      <fieldset class="card segments">
        <legend class="sr">{t(options.language)}</legend>
        {CHOICES.map((key) => (
          <label key={key} lang={key === 'auto' ? undefined : key}>
            <input type="radio" name="lang" checked={key === choice} onChange={() => onLang(key)} />
            <span>{t(langNames[key])}</span>
          </label>
        ))}
      </fieldset>
    </Section>
  );
}
