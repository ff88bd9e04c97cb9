import { computed, type ReadonlySignal } from '@preact/signals';
import { failedMarks, type Mark } from './marks.ts';
import type { View } from './view.ts';

const NONE: readonly Mark[] = [];

/**
 * The marks on the page: those of what failed, as far as a filter leaves it, and of the finding looked at. Stays the
 * same while one looks from mark to mark: only what nothing but the finding looked at names comes in and goes.
 *
 * @param left ids of the findings that the filter leaves; null: all
 * @param lit the marks of the finding looked at
 */
export function marksShown(
  view: ReadonlySignal<View | null>,
  left: ReadonlySignal<ReadonlySet<string> | null>,
  lit: ReadonlySignal<readonly Mark[]>,
): ReadonlySignal<readonly Mark[]> {
  const failed = computed(() => failedMarks(view.value?.marks ?? NONE, left.value));
  const known = computed(() => new Set(failed.value.map(({ id }) => id)));
  const more = computed(() => {
    const others = lit.value.filter(({ id }) => !known.value.has(id));
    return others.length > 0 ? others : NONE;
  });
  return computed(() => (more.value === NONE ? failed.value : [...failed.value, ...more.value]));
}
