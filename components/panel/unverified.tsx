import { useState } from 'preact/hooks';
import { countUnverified } from '../../lib/i18n/ui-counts.ts';
import type { Active } from '../../lib/state/looking.ts';
import type { View } from '../../lib/state/view.ts';
import { IconNext } from '../shared/icons.tsx';
import { useText } from '../shared/lang.tsx';
import { FindingItem } from './finding-item.tsx';

interface Props {
  view: View;
  active: Active | null;
  onSelect: (finding: string) => void;
  onAcross: () => void;
}

/** What could not be checked, folded away: it matters to few, and must not drown what failed. */
export function Unverified({ view, active, onSelect, onAcross }: Props) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const { notVerifiable } = view;
  if (notVerifiable.length === 0) return null;
  return (
    <section class="group unverified">
      <h4>
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          <IconNext size={14} />
          {t(countUnverified(notVerifiable.length))}
        </button>
      </h4>
      {open && (
        <ul>
          {notVerifiable.map((finding) => (
            <FindingItem
              key={finding.id}
              finding={finding}
              explained={false}
              active={active}
              stops={view.stops.get(finding.id) ?? []}
              onSelect={onSelect}
              onAcross={onAcross}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
