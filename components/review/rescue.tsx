import { review, verdictWords } from '../../lib/i18n/ui-review.ts';
import type { Decision } from '../../lib/review/decision.ts';
import { IconButton } from '../shared/button.tsx';
import { IconClose } from '../shared/icons.tsx';
import { useText } from '../shared/lang.tsx';

interface Props {
  decisions: readonly Decision[];
  onClose: () => void;
}

/** What could not be stored before a new version of the extension took over: to be read, copied and decided again. */
export function Rescue({ decisions, onClose }: Props) {
  const t = useText();
  return (
    <section class="panel rescue" role="alertdialog" aria-labelledby="rescue">
      <header class="header">
        <h2 id="rescue">{t(review.rescue)}</h2>
        <IconButton label={t(review.close)} onClick={onClose}>
          <IconClose />
        </IconButton>
      </header>
      <ul>
        {decisions.map(({ finding, message, verdict, reason, note }) => (
          <li key={finding}>
            <p>{t(message)}</p>
            <p>{t(verdictWords(verdict, reason))}</p>
            {note && <textarea class="note" readOnly={true} aria-label={t(review.note)} value={note} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
