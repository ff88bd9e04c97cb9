import { useLayoutEffect, useRef } from 'preact/hooks';
import { severityNames } from '../../lib/i18n/ui.ts';
import { countFindings } from '../../lib/i18n/ui-counts.ts';
import type { Mark } from '../../lib/state/marks.ts';
import type { Session } from '../../lib/state/session.ts';
import { worstOf } from '../../lib/state/signs.ts';
import { useText } from '../shared/lang.tsx';

/** Who pins a card with the key goes on in it, and is back at the badge when it closes. */
export interface CardFocus {
  /** The card was pinned with the key. */
  inside: boolean;
  /** The focus comes back to its badge, which is not to open the card anew. */
  returns: boolean;
}

interface Props {
  session: Session;
  focus: CardFocus;
  /** The boxes were drawn: one for each mark, named by its id in `data-place`. */
  onBoxes: (boxes: HTMLElement) => void;
}

/**
 * A box for each mark. There may be a thousand: they are one component with one set of listeners, drawn anew only when
 * there are other marks. What is lit is none of their business (entrypoints/auditor/lamps.ts).
 */
export function Boxes({ session, focus, onBoxes }: Props) {
  const t = useText();
  const boxes = useRef<HTMLDivElement>(null);
  const marks = session.marks.value;
  useLayoutEffect(() => {
    if (boxes.current) onBoxes(boxes.current);
  });
  const point = (event: Event) => {
    const mark = markAt(event, marks);
    if (mark) session.point(mark);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears for the buttons in it, which are interactive
    // biome-ignore lint/a11y/useKeyWithClickEvents: a key on one of the buttons is a click
    <div
      ref={boxes}
      class="boxes"
      onPointerOver={point}
      onPointerOut={session.leave}
      onFocusIn={(event) => {
        if (!focus.returns) point(event);
        focus.returns = false;
      }}
      onFocusOut={session.leave}
      onClick={(event) => {
        const mark = markAt(event, marks);
        // A click without a pointer: the key.
        focus.inside = event.detail === 0;
        if (mark) session.pin(mark);
      }}
    >
      {marks.map((mark) => boxOf(mark, t))}
    </div>
  );
}

/** Only badges take the pointer and the focus: what is hit is one. */
function markAt({ target }: Event, marks: readonly Mark[]): Mark | undefined {
  const place = (target as HTMLElement).parentElement?.dataset['place'];
  return marks.find(({ id }) => id === place);
}

type Translate = ReturnType<typeof useText>;

const boxOf = (mark: Mark, t: Translate) => (
  <div
    key={mark.id}
    class="mark"
    hidden={true}
    data-place={mark.id}
    data-severity={worstOf(mark.badge.length > 0 ? mark.badge : mark.findings)}
    data-quote={mark.passage !== null || undefined}
    data-suspect={mark.suspect || undefined}
    data-badge={mark.badge.length > 0 || undefined}
    data-quiet={mark.quiet || undefined}
  >
    {badgeOf(mark, t)}
  </div>
);

/** What a mark is pointed at by: an exclamation mark, or the number of findings there. */
function badgeOf({ badge }: Mark, t: Translate) {
  const [first] = badge;
  if (!first) return null;
  const count = badge.length;
  const name = count > 1 ? t(countFindings(count)) : t(severityNames[first.severity]);
  return (
    <button
      type="button"
      class="badge"
      aria-label={`${name}: ${t(first.message)}`}
      aria-expanded={false}
      aria-pressed={false}
    >
      {count > 1 ? count : first.severity === 'info' ? 'i' : '!'}
    </button>
  );
}
