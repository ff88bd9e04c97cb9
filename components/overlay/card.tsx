import { useLayoutEffect, useRef } from 'preact/hooks';
import { ui } from '../../lib/i18n/ui.ts';
import type { ShownFinding } from '../../lib/show/shown-audit.ts';
import type { Cause } from '../../lib/state/causes.ts';
import type { Mark } from '../../lib/state/marks.ts';
import type { Session } from '../../lib/state/session.ts';
import { Tag } from '../review/tag.tsx';
import { Across } from '../shared/across.tsx';
import { IconButton } from '../shared/button.tsx';
import { CauseDetail } from '../shared/cause.tsx';
import { IconClose, SeverityIcon } from '../shared/icons.tsx';
import { useText } from '../shared/lang.tsx';
import { FullMessage, Message } from '../shared/message.tsx';

interface Props {
  mark: Mark;
  finding: ShownFinding;
  pinned: boolean;
  session: Session;
  cause: Cause | null;
  /** Where one may look at the finding. */
  stops: readonly Mark[];
  onCard: (card: HTMLElement) => void;
  onAcross: () => void;
}

/** What is wrong at a mark: each finding with its sum and the law's words. The one lit on the page comes first. */
export function Card({ mark, finding, pinned, session, cause, stops, onCard, onAcross }: Props) {
  const t = useText();
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (card.current) onCard(card.current);
  });
  const others = mark.badge.filter((other) => other !== finding);
  return (
    <div
      ref={card}
      class="card"
      role="dialog"
      aria-label={t(finding.message)}
      lang={session.lang.value}
      data-pinned={pinned}
    >
      {pinned && (
        <IconButton label={t(ui.close)} onClick={session.closeCard}>
          <IconClose size={15} />
        </IconButton>
      )}
      <Explained finding={finding} cause={cause} />
      <Tag standing={session.view.value?.review.standings.get(finding.id)} />
      <Across at={mark.id} stops={stops} onAcross={onAcross} />
      {others.map((other) => (
        <button type="button" class="other" key={other.id} onClick={() => session.select(other.id)}>
          <SeverityIcon severity={other.severity} size={14} />
          <Message finding={other} />
        </button>
      ))}
    </div>
  );
}

function Explained({ finding, cause }: Pick<Props, 'finding' | 'cause'>) {
  const t = useText();
  return (
    <div class="explained">
      <div class="says">
        <SeverityIcon severity={finding.outcome === 'failed' ? finding.severity : 'notVerifiable'} />
        <FullMessage finding={finding} />
      </div>
      {cause?.unique && <CauseDetail cause={cause} />}
      {finding.quotes.map(({ text }) => (
        <blockquote key={text}>{text}</blockquote>
      ))}
      <p class="basis">
        <span>{t(ui.basis)}</span>{' '}
        <cite lang="zh-CN">{`${finding.source.document} ${finding.source.place}`}</cite>
      </p>
    </div>
  );
}
