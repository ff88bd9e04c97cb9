import { verdictWords } from '../../lib/i18n/ui-review.ts';
import type { Standing } from '../../lib/review/standing.ts';
import { IconConfirm, IconDismiss } from '../shared/icons.tsx';
import { useText } from '../shared/lang.tsx';
import { changedWords } from './earlier.tsx';

/** Where a finding stands, in a few words; nothing where nobody has decided on it. */
export function Tag({ standing }: { standing: Standing | undefined }) {
  const t = useText();
  if (!standing) return null;
  const { decision, changes } = standing;
  if (!decision)
    return (
      <span class="tag" data-verdict="reopened">
        {t(changedWords(changes))}
        <Figures changes={changes} />
      </span>
    );
  const Icon = decision.verdict === 'confirmed' ? IconConfirm : IconDismiss;
  return (
    <span class="tag" data-verdict={decision.verdict}>
      <Icon size={12} />
      {t(verdictWords(decision.verdict, decision.reason))}
    </span>
  );
}

/** Long texts are told where the finding is looked at. */
const SHORT = 12;

/** `340 → 347`, where one figure has become another. */
function Figures({ changes }: Pick<Standing, 'changes'>) {
  const [only, ...others] = changes;
  const { before, now } = only ?? {};
  if (!before || !now || others.length > 0 || before.length > SHORT || now.length > SHORT) return null;
  return <span class="figures">{` ${before} → ${now}`}</span>;
}
