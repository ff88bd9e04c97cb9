import type { ReadonlySignal } from '@preact/signals';
import { countUnverified } from '../../lib/i18n/ui-counts.ts';
import type { ShownFinding } from '../../lib/show/shown-audit.ts';
import type { Active } from '../../lib/state/lights.ts';
import type { View } from '../../lib/state/view.ts';
import { Folded } from '../shared/folded.tsx';
import { useText } from '../shared/lang.tsx';
import { FindingItem, type ItemActions } from './finding-item.tsx';

interface Props {
  view: View;
  /** What the filter leaves of that which cannot be verified. */
  findings: readonly ShownFinding[];
  active: ReadonlySignal<Active | null>;
  on: ItemActions;
}

/** What could not be checked, folded away: it matters to few, and must not drown what failed. */
export function Unverified({ view, findings, active, on }: Props) {
  const t = useText();
  if (findings.length === 0) return null;
  return (
    <Folded
      kind="unverified"
      title={t(countUnverified(findings.length))}
      wanted={findings.some(({ id }) => id === active.value?.finding)}
    >
      <ul>
        {findings.map((finding) => (
          <FindingItem
            key={finding.id}
            finding={finding}
            explained={false}
            stops={view.stops.get(finding.id) ?? []}
            {...on}
          />
        ))}
      </ul>
    </Folded>
  );
}
