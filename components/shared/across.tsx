import { ui } from '../../lib/i18n/ui.ts';
import type { Mark } from '../../lib/state/marks.ts';
import { IconAcross } from './icons.tsx';
import { useText } from './lang.tsx';

interface Props {
  /** The stop that one is at. */
  at: string | null;
  stops: readonly Mark[];
  onAcross: () => void;
}

/** The way from a sentence to the cell that it contradicts, and back. */
export function Across({ at, stops, onAcross }: Props) {
  const t = useText();
  const next = stops[(stops.findIndex(({ id }) => id === at) + 1) % stops.length];
  if (!next || stops.length < 2) return null;
  const sentences = stops.filter(({ quote }) => quote !== null).length;
  const words = next.quote === null ? ui.toCell : sentences > 1 ? ui.toOther : ui.toSentence;
  return (
    <button type="button" class="across" onClick={onAcross}>
      <IconAcross size={14} />
      {t(words)}
      <kbd>Alt</kbd>
      <kbd>Enter</kbd>
    </button>
  );
}
