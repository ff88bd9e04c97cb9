import { useRef } from 'preact/hooks';
import type { Session } from '../../lib/state/session.ts';
import { LangContext } from '../shared/lang.tsx';
import { Boxes, type CardFocus } from './boxes.tsx';
import { Looked, type LookedActions } from './looked.tsx';

interface Props extends LookedActions {
  session: Session;
  onBoxes: (boxes: HTMLElement) => void;
}

/** Every mark of a page, and what is shown of the finding looked at. */
export function Marks({ session, onBoxes, ...on }: Props) {
  const focus = useRef<CardFocus>({ inside: false, returns: false }).current;
  return (
    <LangContext value={session.lang.value}>
      <Boxes session={session} focus={focus} onBoxes={onBoxes} />
      <Looked session={session} focus={focus} {...on} />
    </LangContext>
  );
}
