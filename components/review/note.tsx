import { review } from '../../lib/i18n/ui-review.ts';
import { useText } from '../shared/lang.tsx';

/** Longest note, in UTF-16 units. */
const LONGEST = 4_000;

interface Props {
  note: string;
  /** Called with every letter. */
  onWrite: (note: string) => void;
  onWritten: () => void;
}

/** What else there is to say about a decision. There is no button to save it. */
export function Note({ note, onWrite, onWritten }: Props) {
  const t = useText();
  return (
    <textarea
      class="note"
      rows={2}
      maxLength={LONGEST}
      aria-label={t(review.note)}
      placeholder={t(review.noteHint)}
      value={note}
      onInput={({ currentTarget }) => onWrite(currentTarget.value)}
      onBlur={onWritten}
    />
  );
}
