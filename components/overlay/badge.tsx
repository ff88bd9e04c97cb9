import { severityNames } from '../../lib/i18n/ui.ts';
import { countFindings } from '../../lib/i18n/ui-counts.ts';
import type { Light } from '../../lib/state/lights.ts';
import type { Mark } from '../../lib/state/marks.ts';
import type { Session } from '../../lib/state/session.ts';
import { useText } from '../shared/lang.tsx';

/** Who pins a card with the key goes on in it, and is back at the badge when it closes. */
export interface CardFocus {
  /** The card was pinned with the key. */
  inside: boolean;
  /** The focus comes back to its badge, which is not to open the card anew. */
  returns: boolean;
}

interface Props {
  mark: Mark;
  card: Light['card'];
  focus: CardFocus;
  session: Session;
}

/** What a mark is pointed at by: an exclamation mark, or the number of findings there. */
export function Badge({ mark, card, focus, session }: Props) {
  const t = useText();
  const [first] = mark.badge;
  if (!first) return null;
  const count = mark.badge.length;
  const name = count > 1 ? t(countFindings(count)) : t(severityNames[first.severity]);
  return (
    <button
      type="button"
      class="badge"
      aria-label={`${name}: ${t(first.message)}`}
      aria-expanded={card !== 'none'}
      aria-pressed={card === 'pinned'}
      onPointerEnter={() => session.point(mark)}
      onPointerLeave={session.leave}
      onFocus={() => {
        if (!focus.returns) session.point(mark);
        focus.returns = false;
      }}
      onBlur={session.leave}
      onClick={({ detail }) => {
        // A click without a pointer: the key.
        focus.inside = detail === 0;
        session.pin(mark);
      }}
    >
      {count > 1 ? count : first.severity === 'info' ? 'i' : '!'}
    </button>
  );
}
