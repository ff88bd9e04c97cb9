import { sectionNames, ui } from '../../lib/i18n/ui.ts';
import type { Active } from '../../lib/state/looking.ts';
import type { View } from '../../lib/state/view.ts';
import { useText } from '../shared/lang.tsx';
import { FindingItem } from './finding-item.tsx';

interface Props {
  view: View;
  active: Active | null;
  onSelect: (finding: string) => void;
  onAcross: () => void;
}

/** The failed findings by section, in page order. */
export function FindingList({ view, active, onSelect, onAcross }: Props) {
  const t = useText();
  return (
    <>
      {view.groups.map(({ section, findings }) => (
        <section class="group" key={section ?? 'page'}>
          <h4>
            {t(section ? sectionNames[section] : ui.wholePage)}
            <span class="count">{findings.length}</span>
          </h4>
          <ul>
            {findings.map((finding) => (
              <FindingItem
                key={finding.id}
                finding={finding}
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
