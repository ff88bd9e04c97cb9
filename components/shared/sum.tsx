import { useState } from 'preact/hooks';
import { countOthers, panelWords } from '../../lib/i18n/ui-panel.ts';
import type { Sum, SumSide, SumTerm } from '../../lib/state/sums.ts';
import { useText } from './lang.tsx';

interface Props {
  sum: Sum;
  /** The cell that one stands at. */
  at: string | null;
  onCell: (cell: string) => void;
}

/** An identity written down as on paper: the figures under one another, and what each side comes to. */
export function SumTable({ sum: [left, right], at, onCell }: Props) {
  return (
    <div class="sum">
      <Side side={left} at={at} onCell={onCell} />
      <Side side={right} at={at} onCell={onCell} />
    </div>
  );
}

function Side({ side, at, onCell }: { side: SumSide } & Omit<Props, 'sum'>) {
  const t = useText();
  const [unfolded, setUnfolded] = useState(false);
  // The cell that one stands at is never folded away.
  const others = side.others.filter(({ cell }) => cell !== at);
  const shown = unfolded ? side.terms : side.terms.filter((term) => !others.includes(term));
  return (
    <dl>
      {shown.map((term) => (
        <Line key={term.cell} term={term} current={term.cell === at} onCell={onCell} />
      ))}
      {others.length > 0 && (
        <div class="others">
          <dt>
            <span class="operator">{unfolded ? '' : '+'}</span>
            <button type="button" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
              {t(unfolded ? panelWords.fold : countOthers(others.length))}
            </button>
          </dt>
          <dd>{unfolded ? '' : others.reduce((sum, { value }) => sum + (value ?? 0), 0)}</dd>
        </div>
      )}
      {side.total !== null && (
        <div class="total">
          <dt>{t(panelWords.total)}</dt>
          <dd>{side.total}</dd>
        </div>
      )}
    </dl>
  );
}

interface LineProps extends Pick<Props, 'onCell'> {
  term: SumTerm;
  current: boolean;
}

function Line({ term: { cell, name, printed, sign }, current, onCell }: LineProps) {
  const t = useText();
  return (
    <div data-current={current}>
      <dt>
        <span class="operator">{sign}</span>
        <button type="button" aria-current={current} title={t(name)} onClick={() => onCell(cell)}>
          {t(name)}
        </button>
      </dt>
      <dd>{printed || <i>{t(panelWords.blank)}</i>}</dd>
    </div>
  );
}
