import { useLayoutEffect, useRef } from 'preact/hooks';
import { severityNames } from '../../lib/i18n/ui.ts';
import { countFindings } from '../../lib/i18n/ui-counts.ts';
import type { Mark } from '../../lib/state/marks.ts';
import type { Session } from '../../lib/state/session.ts';
import { type Sign, signsOf, worstOf } from '../../lib/state/signs.ts';
import { LangContext, useText } from '../shared/lang.tsx';
import { Card } from './card.tsx';

interface Props {
  session: Session;
  /** A box came into being, or went (null); whoever listens keeps it on the mark's place. */
  onBox: (mark: string, box: HTMLElement | null) => void;
  onCard: (card: HTMLElement) => void;
  /** From a sentence to its cell and back. */
  onAcross: () => void;
}

/** Every mark of a page, and the card of the one looked at. */
export function Marks({ session, onBox, onCard, onAcross }: Props) {
  const view = session.view.value;
  const active = session.active.value;
  if (!view) return null;
  const finding = view.audit.findings.find(({ id }) => id === active?.finding);
  const lit = finding ? signsOf(finding) : new Map<string, Sign>();
  const open = session.marks.value.find(({ id }) => id === active?.mark);
  return (
    <LangContext value={session.lang.value}>
      {session.marks.value.map((mark) => (
        <MarkBox
          key={mark.id}
          mark={mark}
          sign={lit.get(mark.id) ?? (finding && mark.findings.includes(finding) ? '' : null)}
          open={mark === open}
          pinned={Boolean(active?.pinned)}
          session={session}
          onBox={onBox}
        />
      ))}
      {open && finding && (
        <Card
          mark={open}
          finding={finding}
          pinned={Boolean(active?.pinned)}
          session={session}
          cause={view.groups.find((group) => group.cause && group.findings.includes(finding))?.cause ?? null}
          stops={view.stops.get(finding.id) ?? []}
          onCard={onCard}
          onAcross={onAcross}
        />
      )}
    </LangContext>
  );
}

interface BoxProps {
  mark: Mark;
  /** Its part in the sum that is lit; null: not lit. */
  sign: Sign | null;
  open: boolean;
  pinned: boolean;
  session: Session;
  onBox: Props['onBox'];
}

function MarkBox({ mark, sign, open, pinned, session, onBox }: BoxProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    onBox(mark.id, box.current);
    return () => onBox(mark.id, null);
  }, [mark.id, onBox]);
  return (
    <div
      ref={box}
      class="mark"
      hidden={true}
      data-place={mark.id}
      data-severity={worstOf(mark.badge.length > 0 ? mark.badge : mark.findings)}
      data-quote={mark.passage !== null || undefined}
      data-lit={sign !== null}
      data-suspect={mark.suspect || undefined}
      data-badge={mark.badge.length > 0 || undefined}
      data-quiet={mark.quiet || undefined}
    >
      {sign && <span class="sign">{sign}</span>}
      {mark.badge.length > 0 && <Badge mark={mark} open={open} pinned={pinned} session={session} />}
    </div>
  );
}

function Badge({ mark, open, pinned, session }: Pick<BoxProps, 'mark' | 'open' | 'pinned' | 'session'>) {
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
      aria-expanded={open}
      aria-pressed={open && pinned}
      onPointerEnter={() => session.point(mark)}
      onPointerLeave={session.leave}
      onFocus={() => session.point(mark)}
      onBlur={session.leave}
      onClick={() => session.pin(mark)}
    >
      {count > 1 ? count : first.severity === 'info' ? 'i' : '!'}
    </button>
  );
}
