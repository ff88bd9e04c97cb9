import { shortFormula, withoutFormula } from '../../lib/i18n/formula.ts';
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

/** The same where its sum is written out beside it. */
export function Headline({ finding }: Props) {
  const t = useText();
  const words = t(finding.message);
  const formula = finding.arithmetic?.formula;
  return <p class="message headline">{formula ? withoutFormula(words, formula) : words}</p>;
}
