import { computed, type ReadonlySignal } from '@preact/signals';
import type { ShownFinding } from '../show/shown-audit.ts';
import { createLights, type Lights } from './lights.ts';
import type { Mark } from './marks.ts';
import { type Sum, sumOf } from './sums.ts';
import type { View } from './view.ts';

/** What is looked at, and every way to look elsewhere. */
export interface Looking extends Omit<Lights, 'show'> {
  readonly finding: ReadonlySignal<ShownFinding | null>;
  /** Null where the finding rests on none. */
  readonly sum: ReadonlySignal<Sum | null>;
  readonly point: (mark: Mark) => void;
  readonly leave: () => void;
  readonly pin: (mark: Mark) => void;
  /** Looks at a finding; at its next stop, where it is looked at already. */
  readonly select: (finding: string) => void;
  /** Looks at a finding: where one of its cells stands, else at its first stop. */
  readonly lookAt: (finding: string, mark?: string) => void;
  /** From the sentence to the cell that it speaks of, and back. */
  readonly across: () => void;
  readonly step: (by: 1 | -1) => void;
  readonly closeCard: () => void;
  /** After an audit: goes on looking at what is still found. */
  readonly renew: () => void;
}

/**
 * @param view the report looked at
 * @param order the findings that one travels through
 */
export function createLooking(
  view: ReadonlySignal<View | null>,
  order: ReadonlySignal<readonly ShownFinding[]>,
): Looking {
  const { show, ...lights } = createLights(view);
  const { active } = lights;
  const stopsOf = (finding: string) => view.value?.stops.get(finding)?.map(({ id }) => id) ?? [];
  /** @param at the mark to look at; by default the first stop of the finding */
  const look = (finding: string | undefined, pinned: boolean, at?: string) => {
    if (finding !== undefined) show({ finding, mark: at ?? stopsOf(finding)[0] ?? null, pinned });
  };
  const across = () => {
    const { finding, mark } = active.value ?? {};
    if (finding === undefined) return;
    const stops = stopsOf(finding);
    look(finding, true, stops[(stops.indexOf(mark ?? '') + 1) % stops.length]);
  };
  const closeCard = () => show(null);
  const finding = computed(
    () => view.value?.audit.findings.find(({ id }) => id === active.value?.finding) ?? null,
  );
  return {
    ...lights,
    finding,
    sum: computed(() => view.value && finding.value && sumOf(finding.value, view.value.audit)),
    point: (mark) => {
      if (!active.value?.pinned) look(mark.badge[0]?.id, false, mark.id);
    },
    leave: () => {
      if (!active.value?.pinned) closeCard();
    },
    pin: (mark) => {
      const again = active.value?.pinned && active.value.mark === mark.id;
      if (again) closeCard();
      else look(mark.badge[0]?.id, true, mark.id);
    },
    select: (finding) => {
      if (active.value?.finding === finding && active.value.pinned) across();
      else look(finding, true);
    },
    lookAt: (finding, mark) => look(finding, true, mark),
    across,
    step: (by) => {
      const all = order.value;
      const at = all.findIndex(({ id }) => id === active.value?.finding);
      const next = at < 0 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length;
      look(all[next]?.id, true);
    },
    closeCard,
    renew: () => {
      const before = active.value;
      if (!before) return;
      const { audit, marks } = view.value ?? {};
      const at = marks?.find(({ id }) => id === before.mark)?.id;
      if (audit?.findings.some(({ id }) => id === before.finding)) look(before.finding, before.pinned, at);
      else closeCard();
    },
  };
}
