import { alsoSaid, diagnosis, slipNames, wouldReconcile } from '../../lib/i18n/ui-diagnosis.ts';
import type { ShownChange } from '../../lib/show/shown-audit.ts';
import type { Cause, Explanation } from '../../lib/state/causes.ts';
import { useText } from './lang.tsx';

interface Props {
  cause: Cause;
  /** Leads to a cell; absent where one stands at it already. */
  onCell?: ((cell: string) => void) | undefined;
}

/** Which figures, if they were others, would reconcile: printed and proposed side by side. Never more than an "if". */
export function CauseDetail({ cause, onCell }: Props) {
  const t = useText();
  const { unique, identities, explanations, witnesses } = cause;
  return (
    <div class="cause">
      {!unique && <p>{t(identities === 1 ? diagnosis.oneIdentity : diagnosis.undecided)}</p>}
      <ul>
        {explanations.map((explanation) => (
          <li key={explanation.changes.map(({ cell, to }) => `${cell}=${to}`).join()}>
            <Changes {...explanation} onCell={onCell} />
            <span class="slip">{t(slipNames[explanation.kind])}</span>
          </li>
        ))}
      </ul>
      {unique && (
        <p>
          {t(wouldReconcile(identities))}
          {witnesses > 0 && <span class="witness">{t(alsoSaid)}</span>}
        </p>
      )}
    </div>
  );
}

function Changes({ changes, onCell }: Pick<Explanation, 'changes'> & Pick<Props, 'onCell'>) {
  return (
    <>
      {changes.map((change) => (
        <OneChange key={change.cell} change={change} onCell={onCell} />
      ))}
    </>
  );
}

function OneChange({ change, onCell }: { change: ShownChange } & Pick<Props, 'onCell'>) {
  const t = useText();
  const { cell, name, from, to } = change;
  const words = t(name);
  return (
    <div class="change">
      {onCell ? (
        <button type="button" onClick={() => onCell(cell)}>
          {words}
        </button>
      ) : (
        <span>{words}</span>
      )}
      <span class="figures">
        <small>{t(diagnosis.now)}</small> <b class="from">{from ?? t(diagnosis.blank)}</b>
        <small>{t(diagnosis.wouldBe)}</small> <b class="to">{to ?? t(diagnosis.blank)}</b>
      </span>
    </div>
  );
}
