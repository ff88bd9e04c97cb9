import { useState } from 'preact/hooks';
import { shortFormula } from '../../lib/i18n/formula.ts';
import { ui } from '../../lib/i18n/ui.ts';
import type { ShownFinding } from '../../lib/show/shown-audit.ts';
import { useText } from './lang.tsx';

interface Props {
  finding: ShownFinding;
}

/** What a finding says, in one sentence; a long sum in it is cut short. */
export function Message({ finding }: Props) {
  const t = useText();
  const formula = finding.arithmetic?.formula ?? '';
  return <span class="message">{t(finding.message).replace(formula, () => shortFormula(formula))}</span>;
}

/** The same where it is looked at: its sum stands out, and a long one can be unfolded. */
export function FullMessage({ finding }: Props) {
  const t = useText();
  const words = t(finding.message);
  const formula = finding.arithmetic?.formula;
  if (!formula) return <span class="message">{words}</span>;
  const at = words.indexOf(formula);
  const [before, after] = at < 0 ? [words, ''] : [words.slice(0, at), words.slice(at + formula.length)];
  return (
    <div class="message">
      {before}
      <Formula formula={formula} />
      {/* What followed the sum in the sentence began with a comma. */}
      {after.replace(/^[\s,，;；]+/, '')}
    </div>
  );
}

/** A sum on a line of its own, cut short until asked for. */
export function Formula({ formula }: { formula: string }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const short = shortFormula(formula);
  return (
    <strong class="formula">
      {open ? formula : short}
      {short !== formula && (
        <button type="button" class="unfold" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? ui.fold : ui.unfold)}
        </button>
      )}
    </strong>
  );
}
