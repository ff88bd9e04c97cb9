import type { Finding } from '../../lib/rules/define.ts';
import { useText } from './lang.tsx';

interface Props {
  finding: Finding;
  /** Gives the sum a line of its own. */
  open: boolean;
}

/** What a finding says; where it is looked at, its sum stands out. */
export function Message({ finding, open }: Props) {
  const t = useText();
  const words = t(finding.message);
  const formula = finding.arithmetic?.formula;
  if (!open || !formula) return <span class="message">{words}</span>;
  const at = words.indexOf(formula);
  const [before, after] = at < 0 ? [words, ''] : [words.slice(0, at), words.slice(at + formula.length)];
  return (
    <span class="message">
      {before}
      <strong class="formula">{formula}</strong>
      {/* What followed the sum in the sentence began with a comma. */}
      {after.replace(/^[\s,，;；]+/, '')}
    </span>
  );
}
