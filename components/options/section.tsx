import type { ComponentChildren } from 'preact';
import type { Text } from '../../lib/i18n/text.ts';
import { useText } from '../shared/lang.tsx';

interface Props {
  /** Where the contents lead. */
  id: string;
  title: Text;
  hint: Text;
  children: ComponentChildren;
}

/** One group of settings with its heading. */
export function Section({ id, title, hint, children }: Props) {
  const t = useText();
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t(title)}</h2>
      <p class="hint">{t(hint)}</p>
      {children}
    </section>
  );
}
