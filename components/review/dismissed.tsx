import type { ReadonlySignal } from '@preact/signals';
import { dismissedCount, goneCount } from '../../lib/i18n/ui-review.ts';
import type { Active } from '../../lib/state/lights.ts';
import { FindingItem, type ItemActions } from '../panel/finding-item.tsx';
import { Folded } from '../shared/folded.tsx';
import { useText } from '../shared/lang.tsx';
import { useReview } from './context.tsx';
import { Said } from './earlier.tsx';

interface Props {
  active: ReadonlySignal<Active | null>;
  on: ItemActions;
}

/** What was dismissed, folded away at the end: it can be looked at, and taken back. */
export function Dismissed({ active, on }: Props) {
  const t = useText();
  const tools = useReview();
  const lingering = tools?.on.lingering.value;
  const listed = tools?.view.dismissed.filter(({ id }) => id !== lingering) ?? [];
  if (!tools || listed.length === 0) return null;
  return (
    <Folded
      kind="dismissed"
      title={t(dismissedCount(listed.length))}
      wanted={listed.some(({ id }) => id === active.value?.finding)}
    >
      <ul>
        {listed.map((finding) => (
          <FindingItem
            key={finding.id}
            finding={finding}
            explained={true}
            stops={tools.view.stops.get(finding.id) ?? []}
            {...on}
          />
        ))}
      </ul>
    </Folded>
  );
}

/** Decisions on what is found no longer: the page was corrected, or says it otherwise. None is thrown away. */
export function Gone() {
  const t = useText();
  const gone = useReview()?.view.review.gone ?? [];
  if (gone.length === 0) return null;
  return (
    <Folded kind="gone-decisions" title={t(goneCount(gone.length))} wanted={false}>
      <ul>
        {gone.map((decision) => (
          <li class="gone-decision" key={decision.finding + decision.at}>
            <p>{t(decision.message)}</p>
            <Said decision={decision} />
          </li>
        ))}
      </ul>
    </Folded>
  );
}
