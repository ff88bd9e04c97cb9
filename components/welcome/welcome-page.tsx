import type { ReadonlySignal } from '@preact/signals';
import type { Lang } from '../../lib/i18n/text.ts';
import { ui } from '../../lib/i18n/ui.ts';
import { welcome } from '../../lib/i18n/ui-welcome.ts';
import type { Dock } from '../../lib/state/preferences.ts';
import { IconButton } from '../shared/button.tsx';
import { Seal } from '../shared/icons.tsx';
import { LangContext, useText } from '../shared/lang.tsx';
import { AboutCards, type AboutProps } from './about-cards.tsx';
import { Sample } from './sample.tsx';

interface Props extends AboutProps {
  lang: ReadonlySignal<Lang>;
  /** The side that the panel takes; null while it is but a pill, or hidden. */
  panelAt: ReadonlySignal<Dock | null>;
  /** Whether the result of the sample is shown at all. */
  shown: ReadonlySignal<boolean>;
  onPaper: (paper: HTMLElement | null) => void;
  onShow: () => void;
  onLang: () => void;
}

/** The first page: what Gouji does, on a report that it audits here and now; where it runs; what it leaves alone. */
export function WelcomePage({ lang, panelAt, shown, onPaper, onShow, onLang, ...about }: Props) {
  return (
    <LangContext value={lang.value}>
      <div class="welcome" data-panel={panelAt.value}>
        <Intro onLang={onLang} />
        <main>
          <section class="sample" aria-labelledby="sample">
            <SampleHead shown={shown.value} onShow={onShow} />
            <Sample onPaper={onPaper} />
          </section>
          <AboutCards {...about} />
        </main>
      </div>
    </LangContext>
  );
}

function Intro({ onLang }: Pick<Props, 'onLang'>) {
  const t = useText();
  return (
    <header class="intro">
      <div class="brand">
        <Seal size={44} />
        <h1>{t(welcome.title)}</h1>
        <IconButton label={t(ui.language)} onClick={onLang}>
          <span class="lang">{t(ui.languageShort)}</span>
        </IconButton>
      </div>
      <ol>
        {[welcome.what, welcome.how, welcome.careful].map((sentence) => (
          <li key={sentence.en}>{t(sentence)}</li>
        ))}
      </ol>
    </header>
  );
}

const KEYS = [
  { keys: ['Alt', '↓'], does: welcome.next },
  { keys: ['Alt', 'Enter'], does: welcome.across },
  { keys: ['Esc'], does: welcome.close },
] as const;

/** What to look at, and the keys to try; a way back for whoever switched it off. */
function SampleHead({ shown, onShow }: { shown: boolean; onShow: () => void }) {
  const t = useText();
  return (
    <div class="sample-head">
      <h2 id="sample">{t(welcome.sample)}</h2>
      <p>{t(welcome.sampleHint)}</p>
      {shown ? (
        <TryKeys />
      ) : (
        <button type="button" class="quiet" onClick={onShow}>
          {t(welcome.showAgain)}
        </button>
      )}
    </div>
  );
}

function TryKeys() {
  const t = useText();
  return (
    <ul class="try" aria-label={t(welcome.tryKeys)}>
      {KEYS.map(({ keys, does }) => (
        <li key={does.en}>
          {keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}
          {t(does)}
        </li>
      ))}
    </ul>
  );
}
