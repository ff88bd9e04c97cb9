import type { ReadonlySignal } from '@preact/signals';
import { sectionNames, ui } from '../../lib/i18n/ui.ts';
import { commonCause } from '../../lib/i18n/ui-diagnosis.ts';
import type { Active } from '../../lib/state/lights.ts';
import type { Group, View } from '../../lib/state/view.ts';
import { CauseDetail } from '../shared/cause.tsx';
import { useGradual } from '../shared/gradual.ts';
import { useText } from '../shared/lang.tsx';
import { FindingItem, type ItemActions } from './finding-item.tsx';

interface Props {
  view: View;
  /** What the filter leaves of the findings. */
  groups: readonly Group[];
  active: ReadonlySignal<Active | null>;
  on: ItemActions;
}

/** The failed findings: first those that one slip may have caused, then the others by section, in page order. */
export function FindingList({ view, groups, active, on }: Props) {
  const t = useText();
  const all = groups.flatMap(({ findings }) => findings);
  const { drawn, end } = useGradual<HTMLParagraphElement>(all.length, () =>
    all.findIndex(({ id }) => id === active.value?.finding),
  );
  if (groups.length === 0 && view.order.length > 0) return <p class="no-match">{t(ui.noMatch)}</p>;
  return (
    <>
      {firstOf(groups, drawn).map((group) => (
        <section class="group" key={group.findings[0]?.id}>
          <GroupHead group={group} onCell={on.onCell} />
          <ul>
            {group.findings.map((finding) => (
              <FindingItem
                key={finding.id}
                finding={finding}
                explained={group.cause !== null}
                stops={view.stops.get(finding.id) ?? []}
                {...on}
              />
            ))}
          </ul>
        </section>
      ))}
      <p ref={end} aria-hidden="true" />
    </>
  );
}

/** The groups with no more than so many findings in all. */
function firstOf(groups: readonly Group[], most: number): readonly Group[] {
  let left = most;
  return groups.flatMap((group) => {
    const findings = group.findings.slice(0, left);
    left -= findings.length;
    return findings.length > 0 ? [{ ...group, findings }] : [];
  });
}

function GroupHead({ group, onCell }: { group: Group } & Pick<ItemActions, 'onCell'>) {
  const t = useText();
  const { cause, section, findings } = group;
  const [first] = findings;
  if (!cause)
    return (
      <h4>
        {t(section ? sectionNames[section] : ui.wholePage)}
        <span class="count">{findings.length}</span>
      </h4>
    );
  return (
    <>
      <h4>{t(commonCause(cause.identities))}</h4>
      <CauseDetail cause={cause} onCell={(cell) => first && onCell(first.id, cell)} />
    </>
  );
}
