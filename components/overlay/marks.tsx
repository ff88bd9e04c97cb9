import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Mark } from '../../lib/state/marks.ts';
import type { Session } from '../../lib/state/session.ts';
import { worstOf } from '../../lib/state/signs.ts';
import { LangContext } from '../shared/lang.tsx';
import { Badge, type CardFocus } from './badge.tsx';
import { Looked, type LookedActions } from './looked.tsx';

interface Props extends LookedActions {
  session: Session;
  /** A box came into being, or went (null); whoever listens keeps it on the mark's place. */
  onBox: (mark: string, box: HTMLElement | null) => void;
}

/** Every mark of a page, and what is shown of the finding looked at. */
export function Marks({ session, onBox, ...on }: Props) {
  const focus = useRef<CardFocus>({ inside: false, returns: false }).current;
  return (
    <LangContext value={session.lang.value}>
      {session.marks.value.map((mark) => (
        <MarkBox key={mark.id} mark={mark} focus={focus} session={session} onBox={onBox} />
      ))}
      <Looked session={session} focus={focus} {...on} />
    </LangContext>
  );
}

interface BoxProps extends Pick<Props, 'session' | 'onBox'> {
  mark: Mark;
  focus: CardFocus;
}

/** Drawn anew only when its own light changes: a page may have a thousand of them. */
function MarkBox({ mark, focus, session, onBox }: BoxProps) {
  const light = session.lightOf(mark.id).value;
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    onBox(mark.id, box.current);
    return () => onBox(mark.id, null);
  }, [mark.id, onBox]);
  const { badge } = mark;
  return (
    <div
      ref={box}
      class="mark"
      hidden={true}
      data-place={mark.id}
      data-severity={worstOf(badge.length > 0 ? badge : mark.findings)}
      data-quote={mark.passage !== null || undefined}
      data-lit={light !== null}
      data-suspect={mark.suspect || undefined}
      data-badge={badge.length > 0 || undefined}
      data-quiet={mark.quiet || undefined}
    >
      {light?.sign && <span class="sign">{light.sign}</span>}
      {badge.length > 0 && <Badge mark={mark} card={light?.card ?? 'none'} focus={focus} session={session} />}
    </div>
  );
}
