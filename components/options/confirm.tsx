import { useEffect, useRef } from 'preact/hooks';
import { options } from '../../lib/i18n/ui-options.ts';
import { useText } from '../shared/lang.tsx';
import type { Question } from './model.ts';

interface Props {
  question: Question;
  onCancel: () => void;
}

/** Asks before something is lost. Escape, and the first key pressed without thought, do no harm. */
export function Confirm({ question, onCancel }: Props) {
  const t = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  const answer = () => {
    // Closed, it gives the focus back; merely taken away, it would lose it.
    close();
    question.act();
  };
  return (
    <dialog ref={dialog} aria-labelledby="question" aria-describedby="warning" onClose={onCancel}>
      <h2 id="question">{t(question.title)}</h2>
      <p id="warning">{t(question.warning)}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={close}>
          {t(options.cancel)}
        </button>
        <button type="button" class="button danger" onClick={answer}>
          {t(question.answer)}
        </button>
      </div>
    </dialog>
  );
}
