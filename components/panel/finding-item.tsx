import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { severityNames, ui } from '../../lib/i18n/ui.ts';
import { diagnosis } from '../../lib/i18n/ui-diagnosis.ts';
import type { ShownFinding } from '../../lib/show/shown-audit.ts';
import type { Active } from '../../lib/state/lights.ts';
import type { Mark } from '../../lib/state/marks.ts';
import type { Sum } from '../../lib/state/sums.ts';
import { useStanding } from '../review/context.tsx';
import { Decide } from '../review/decide.tsx';
import { Tag } from '../review/tag.tsx';
import { Across } from '../shared/across.tsx';
import { Basis } from '../shared/basis.tsx';
import { SeverityIcon } from '../shared/icons.tsx';
import { useText } from '../shared/lang.tsx';
import { Message } from '../shared/message.tsx';
import { SumTable } from '../shared/sum.tsx';

/** What every list of findings hands down to each of them. */
export interface ItemActions {
  /** Tells one finding alone whether it is looked at. */
  activeOf: (finding: string) => ReadonlySignal<Active | null>;
  /** Of the finding looked at. */
  sum: ReadonlySignal<Sum | null>;
  onSelect: (finding: string) => void;
  onAcross: () => void;
  onCell: (finding: string, cell: string) => void;
}

interface Props extends ItemActions {
  finding: ShownFinding;
  /** A likely cause is given above it. */
  explained: boolean;
  /** The places that the page has for it. */
  stops: readonly Mark[];
}

/** One finding: what is wrong; with its sum, its words and the law where it is selected. */
export function FindingItem({ finding, explained, stops, activeOf, sum, onSelect, onAcross, onCell }: Props) {
  const t = useText();
  const standing = useStanding(finding.id);
  const active = activeOf(finding.id).value;
  const selected = active !== null;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!selected) return;
    item.current?.scrollIntoView({ block: 'nearest' });
    // Of one that is taller than the list, its beginning.
    item.current?.firstElementChild?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const named = finding.cells.length > 0 || finding.quotes.length > 0;
  const kind = finding.outcome === 'notVerifiable' ? 'notVerifiable' : finding.severity;
  return (
    <li ref={item} class="finding" data-finding={finding.id} data-severity={kind} data-selected={selected}>
      <button type="button" aria-current={selected} onClick={() => onSelect(finding.id)}>
        <SeverityIcon severity={kind} />
        <span class="sr">{t(severityNames[finding.severity])} </span>
        <span class="what">
          <Message finding={finding} />
          {(!selected || standing?.decision) && <Tag standing={standing} />}
        </span>
      </button>
      {selected && (
        <div class="detail">
          {sum.value && (
            <SumTable sum={sum.value} at={active.mark} onCell={(cell) => onCell(finding.id, cell)} />
          )}
          {finding.quotes.map(({ text }) => (
            <blockquote key={text}>{text}</blockquote>
          ))}
          {isUnexplained(finding, explained) && <p class="none">{t(diagnosis.none)}</p>}
          <Basis source={finding.source} />
          <Across at={active.mark} stops={stops} onAcross={onAcross} />
          {named && stops.length === 0 && finding.outcome === 'failed' && (
            <p class="gone">{t(ui.placeGone)}</p>
          )}
          {finding.outcome === 'failed' && <Decide finding={finding.id} />}
        </div>
      )}
    </li>
  );
}

/** Only sums are diagnosed: where one does not hold, and nothing small would mend it, that is worth saying. */
const isUnexplained = ({ outcome, arithmetic }: ShownFinding, explained: boolean): boolean =>
  outcome === 'failed' && arithmetic?.relation === '=' && !explained;
