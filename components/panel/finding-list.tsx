import { sectionNames, ui } from '../../lib/i18n/ui.ts';
import { commonCause } from '../../lib/i18n/ui-diagnosis.ts';
import type { Active } from '../../lib/state/looking.ts';
import type { Group, View } from '../../lib/state/view.ts';
import { CauseDetail } from '../shared/cause.tsx';
import { useText } from '../shared/lang.tsx';
import { FindingItem } from './finding-item.tsx';

interface Props {
  view: View;
  /** What the filter leaves of the findings. */
  groups: readonly Group[];
  active: Active | null;
  onSelect: (finding: string) => void;
  onAcross: () => void;
  onCell: (finding: string, cell: string) => void;
}

/** The failed findings: first those that one slip may have caused, then the others by section, in page order. */
export function FindingList({ view, groups, active, onSelect, onAcross, onCell }: Props) {
  const t = useText();
  if (groups.length === 0 && view.order.length > 0) return <p class="no-match">{t(ui.noMatch)}</p>;
  return (
    <>
      {groups.map((group) => (
        <section class="group" key={group.findings[0]?.id}>
          <GroupHead group={group} onCell={onCell} />
          <ul>
            {group.findings.map((finding) => (
              <FindingItem
                key={finding.id}
                finding={finding}
                explained={group.cause !== null}
                active={active}
                stops={view.stops.get(finding.id) ?? []}
                onSelect={onSelect}
                onAcross={onAcross}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function GroupHead({ group, onCell }: { group: Group } & Pick<Props, 'onCell'>) {
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
