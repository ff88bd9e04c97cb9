import { useEffect, useRef } from 'preact/hooks';
import { shortFormula } from '../../lib/i18n/formula.ts';
import { severityNames, ui } from '../../lib/i18n/ui.ts';
import { diagnosis } from '../../lib/i18n/ui-diagnosis.ts';
import type { ShownFinding } from '../../lib/show/shown-audit.ts';
import type { Active } from '../../lib/state/looking.ts';
import type { Mark } from '../../lib/state/marks.ts';
import { useStanding } from '../review/context.tsx';
import { Decide } from '../review/decide.tsx';
import { Tag } from '../review/tag.tsx';
import { Across } from '../shared/across.tsx';
import { SeverityIcon } from '../shared/icons.tsx';
import { useText } from '../shared/lang.tsx';
import { Formula, Message } from '../shared/message.tsx';

interface Props {
  finding: ShownFinding;
  /** A likely cause is given above it. */
  explained: boolean;
  /** The places that the page has for it. */
  stops: readonly Mark[];
  active: Active | null;
  onSelect: (finding: string) => void;
  onAcross: () => void;
}

/** One finding: what is wrong; with its sum, its words and the law where it is selected. */
export function FindingItem({ finding, explained, stops, active, onSelect, onAcross }: Props) {
  const t = useText();
  const standing = useStanding(finding.id);
  const selected = finding.id === active?.finding;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (selected) item.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const formula = finding.arithmetic?.formula ?? '';
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
          {shortFormula(formula) !== formula && <Formula formula={formula} />}
          {finding.quotes.map(({ text }) => (
            <blockquote key={text}>{text}</blockquote>
          ))}
          {isUnexplained(finding, explained) && <p class="none">{t(diagnosis.none)}</p>}
          <p class="basis">
            <span>{t(ui.basis)}</span>{' '}
            <cite lang="zh-CN">{`${finding.source.document} ${finding.source.place}`}</cite>
          </p>
          <Across at={active?.mark ?? null} stops={stops} onAcross={onAcross} />
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
