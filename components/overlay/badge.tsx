import { useLayoutEffect, useRef } from 'preact/hooks';
import { severityNames } from '../../lib/i18n/ui.ts';
import { countFindings } from '../../lib/i18n/ui-counts.ts';
import type { Light } from '../../lib/state/lights.ts';
import type { Mark } from '../../lib/state/marks.ts';
import type { Session } from '../../lib/state/session.ts';
import { useText } from '../shared/lang.tsx';

interface Props {
  mark: Mark;
  card: Light['card'];
  session: Session;
}

/** What a mark is pointed at by: an exclamation mark, or the number of findings there. */
export function Badge({ mark, card, session }: Props) {
  const t = useText();
  const [first] = mark.badge;
  const keys = useKeys(card);
  if (!first) return null;
  const count = mark.badge.length;
  const name = count > 1 ? t(countFindings(count)) : t(severityNames[first.severity]);
  return (
    <button
      type="button"
      class="badge"
      ref={keys.badge}
      aria-label={`${name}: ${t(first.message)}`}
      aria-expanded={card !== 'none'}
      aria-pressed={card === 'pinned'}
      onPointerEnter={() => session.point(mark)}
      onPointerLeave={session.leave}
      onFocus={() => keys.returns() || session.point(mark)}
      onBlur={session.leave}
      onClick={({ detail }) => {
        // A click without a pointer: the key.
        keys.enters(detail === 0);
        session.pin(mark);
      }}
    >
      {count > 1 ? count : first.severity === 'info' ? 'i' : '!'}
    </button>
  );
}

/** Who pins a card with the key goes on in it, and is back at the badge when it closes. */
function useKeys(card: Light['card']) {
  const badge = useRef<HTMLButtonElement>(null);
  const inside = useRef(false);
  const back = useRef(false);
  useLayoutEffect(() => {
    const root = badge.current?.getRootNode();
    if (!inside.current || !(root instanceof ShadowRoot)) return;
    if (card === 'pinned') return root.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
    inside.current = false;
    // Unless something else has taken the focus from the card, which may be gone already.
    if (root.activeElement?.closest('.card') === null) return;
    back.current = true;
    badge.current?.focus({ preventScroll: true });
  }, [card]);
  return {
    badge,
    enters: (byKey: boolean) => {
      inside.current = byKey;
    },
    /** Whether the focus comes back from the card, which is not to open anew. */
    returns: () => {
      const returned = back.current;
      back.current = false;
      return returned;
    },
  };
}
