import { dismissedCount, goneCount } from '../../lib/i18n/ui-review.ts';
import type { Active } from '../../lib/state/looking.ts';
import { FindingItem } from '../panel/finding-item.tsx';
import { useText } from '../shared/lang.tsx';
import { useReview } from './context.tsx';
import { Said } from './earlier.tsx';
import { Folded } from './folded.tsx';

interface Props {
  active: Active | null;
  onSelect: (finding: string) => void;
  onAcross: () => void;
}

/** What was dismissed, folded away at the end: it can be looked at, and taken back. */
export function Dismissed({ active, onSelect, onAcross }: Props) {
  const t = useText();
  const tools = useReview();
  const lingering = tools?.on.lingering.value;
  const listed = tools?.view.dismissed.filter(({ id }) => id !== lingering) ?? [];
  if (!tools || listed.length === 0) return null;
  return (
    <Folded title={t(dismissedCount(listed.length))} wanted={listed.some(({ id }) => id === active?.finding)}>
      {listed.map((finding) => (
        <FindingItem
          key={finding.id}
          finding={finding}
          explained={true}
          active={active}
          stops={tools.view.stops.get(finding.id) ?? []}
          onSelect={onSelect}
          onAcross={onAcross}
        />
      ))}
    </Folded>
  );
}

/** Decisions on what is found no longer: the page was corrected, or says it otherwise. None is thrown away. */
export function Gone() {
  const t = useText();
  const gone = useReview()?.view.review.gone ?? [];
  if (gone.length === 0) return null;
  return (
    <Folded title={t(goneCount(gone.length))} wanted={false}>
      {gone.map((decision) => (
        <li class="gone-decision" key={decision.finding + decision.at}>
          <p>{t(decision.message)}</p>
          <Said decision={decision} />
        </li>
      ))}
    </Folded>
  );
}
