import type { ReadonlySignal } from '@preact/signals';
import { ui } from '../../lib/i18n/ui.ts';
import { countFindings, position } from '../../lib/i18n/ui-counts.ts';
import type { ShownFinding } from '../../lib/show/shown-audit.ts';
import type { Active } from '../../lib/state/lights.ts';
import { IconButton } from '../shared/button.tsx';
import { IconNext, IconPrevious } from '../shared/icons.tsx';
import { useText } from '../shared/lang.tsx';

interface Props {
  order: readonly ShownFinding[];
  active: ReadonlySignal<Active | null>;
  onStep: (by: 1 | -1) => void;
}

/** Where one is among the findings, and the way to the next. */
export function Travel({ order, active, onStep }: Props) {
  const t = useText();
  const at = order.findIndex(({ id }) => id === active.value?.finding);
  return (
    <div class="travel">
      <h3>{t(ui.findings)}</h3>
      <span class="position">{t(at < 0 ? countFindings(order.length) : position(at + 1, order.length))}</span>
      <IconButton label={t(ui.previous)} onClick={() => onStep(-1)}>
        <IconPrevious />
      </IconButton>
      <IconButton label={t(ui.next)} onClick={() => onStep(1)}>
        <IconNext />
      </IconButton>
    </div>
  );
}
