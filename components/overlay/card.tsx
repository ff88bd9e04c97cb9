import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { ui } from '../../lib/i18n/ui.ts';
import type { ShownFinding } from '../../lib/show/shown-audit.ts';
import type { Cause } from '../../lib/state/causes.ts';
import type { Mark } from '../../lib/state/marks.ts';
import type { Session } from '../../lib/state/session.ts';
import { Tag } from '../review/tag.tsx';
import { Across } from '../shared/across.tsx';
import { Basis } from '../shared/basis.tsx';
import { IconButton } from '../shared/button.tsx';
import { CauseDetail } from '../shared/cause.tsx';
import { IconClose, SeverityIcon } from '../shared/icons.tsx';
import { useText } from '../shared/lang.tsx';
import { Headline, Message } from '../shared/message.tsx';
import { SumTable } from '../shared/sum.tsx';
import type { CardFocus } from './boxes.tsx';

interface Props {
  mark: Mark;
  finding: ShownFinding;
  pinned: boolean;
  session: Session;
  focus: CardFocus;
  cause: Cause | null;
  /** Where one may look at the finding. */
  stops: readonly Mark[];
  onCard: (card: HTMLElement) => void;
  onAcross: () => void;
  onCell: (finding: string, cell: string) => void;
}

/** What is wrong at a mark: each finding with its sum and the law's words. The one lit on the page comes first. */
export function Card({ mark, finding, pinned, session, focus, stops, onCard, onAcross, ...of }: Props) {
  const t = useText();
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (card.current) onCard(card.current);
  });
  useCardFocus(card, pinned, focus);
  const others = mark.badge.filter((other) => other !== finding);
  return (
    <div
      ref={card}
      class="card"
      role="dialog"
      tabIndex={-1}
      aria-label={t(finding.message)}
      lang={session.lang.value}
      data-pinned={pinned}
      data-panel={!session.collapsed.value}
    >
      {pinned && (
        <IconButton label={t(ui.close)} onClick={session.closeCard}>
          <IconClose size={15} />
        </IconButton>
      )}
      <Explained mark={mark} finding={finding} session={session} {...of} />
      <Tag standing={session.view.value?.review.standings.get(finding.id)} />
      <Across at={mark.id} stops={stops} onAcross={onAcross} />
      {others.map((other) => (
        <button type="button" class="other" key={other.id} onClick={() => session.lookAt(other.id, mark.id)}>
          <SeverityIcon severity={other.severity} size={14} />
          <Message finding={other} />
        </button>
      ))}
    </div>
  );
}

/** Moves the focus from a badge that was pressed into its card, and back when that closes. */
function useCardFocus(card: RefObject<HTMLElement | null>, pinned: boolean, focus: CardFocus): void {
  useLayoutEffect(() => {
    const { current } = card;
    const root = current?.getRootNode();
    if (!pinned || !focus.inside || !current || !(root instanceof ShadowRoot)) return;
    const badge = root.activeElement;
    // Elsewhere, such as in the panel, it stays where it is.
    if (!(badge instanceof HTMLElement)) return;
    current.focus({ preventScroll: true });
    return () => {
      if (!current.matches(':focus-within')) return;
      focus.returns = true;
      badge.focus({ preventScroll: true });
    };
  }, [card, pinned, focus]);
}

type ExplainedProps = Pick<Props, 'mark' | 'finding' | 'session' | 'cause' | 'onCell'>;

function Explained({ mark, finding, session, cause, onCell }: ExplainedProps) {
  const sum = session.sum.value;
  return (
    <div class="explained">
      <div class="says">
        <SeverityIcon severity={finding.outcome === 'failed' ? finding.severity : 'notVerifiable'} />
        <Headline finding={finding} />
      </div>
      {sum && <SumTable sum={sum} at={mark.id} onCell={(cell) => onCell(finding.id, cell)} />}
      {cause?.unique && <CauseDetail cause={cause} />}
      {finding.quotes.map(({ text }) => (
        <blockquote key={text}>{text}</blockquote>
      ))}
      <Basis source={finding.source} />
    </div>
  );
}
