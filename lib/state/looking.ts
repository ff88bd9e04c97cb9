import { type ReadonlySignal, signal } from '@preact/signals';
import type { Finding } from '../rules/define.ts';
import { markOf } from './marks.ts';
import type { Mark, View } from './view.ts';

/** The finding that the user looks at. */
export interface Active {
  readonly finding: string;
  /** Where its card is open; null where the finding has no place on the page. */
  readonly mark: string | null;
  /** Stays when the pointer leaves. */
  readonly pinned: boolean;
}

/** What is looked at, and every way to look elsewhere. */
export interface Looking {
  readonly active: ReadonlySignal<Active | null>;
  readonly point: (mark: Mark) => void;
  readonly leave: () => void;
  readonly pin: (mark: Mark) => void;
  readonly select: (finding: string) => void;
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
  order: ReadonlySignal<readonly Finding[]>,
): Looking {
  const active = signal<Active | null>(null);
  const look = (finding: string | undefined, pinned: boolean, at?: string) => {
    const shown = view.value;
    if (finding !== undefined && shown)
      active.value = { finding, mark: at ?? markOf(shown, finding), pinned };
  };
  const closeCard = () => {
    active.value = null;
  };
  return {
    active,
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
    select: (finding) => look(finding, true),
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
      const known = view.value?.audit.findings.some(({ id }) => id === before.finding);
      if (known) look(before.finding, before.pinned);
      else closeCard();
    },
  };
}
