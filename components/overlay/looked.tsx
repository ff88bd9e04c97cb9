import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Session } from '../../lib/state/session.ts';
import type { CardFocus } from './boxes.tsx';
import { Card } from './card.tsx';

/** What the finding looked at asks for. */
export interface LookedActions {
  onCard: (card: HTMLElement) => void;
  /** The line that ties the parts of a sum; it is to be laid along them. */
  onThread: (thread: HTMLElement | null) => void;
  /** From a sentence to its cell and back. */
  onAcross: () => void;
  /** To a cell of the finding. */
  onCell: (finding: string, cell: string) => void;
}

interface Props extends LookedActions {
  session: Session;
  focus: CardFocus;
}

/** The card of the finding looked at, and the line through its sum. */
export function Looked({ session, focus, onThread, ...on }: Props) {
  const active = session.active.value;
  const finding = session.finding.value;
  const view = session.view.value;
  const mark = session.lit.value.find(({ id }) => id === active?.mark);
  if (!finding || !view || !active) return null;
  const cause = view.groups.find((group) => group.cause && group.findings.includes(finding))?.cause ?? null;
  return (
    <>
      {session.sum.value && <Thread severity={finding.severity} onThread={onThread} />}
      <div class="looked">
        {mark && (
          <Card
            key={mark.id}
            mark={mark}
            finding={finding}
            pinned={active.pinned}
            session={session}
            focus={focus}
            cause={cause}
            stops={view.stops.get(finding.id) ?? []}
            {...on}
          />
        )}
      </div>
    </>
  );
}

function Thread({ severity, onThread }: { severity: string } & Pick<LookedActions, 'onThread'>) {
  const line = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    onThread(line.current);
    return () => onThread(null);
  }, [onThread]);
  return <div ref={line} class="thread" data-severity={severity} hidden={true} />;
}
