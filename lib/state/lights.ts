import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { byFinding, type Mark } from './marks.ts';
import { type Sign, signsOf } from './signs.ts';
import { createSlots } from './slots.ts';
import type { View } from './view.ts';

/** The finding that the user looks at. */
export interface Active {
  readonly finding: string;
  /** Where its card is open; null where the finding has no place on the page. */
  readonly mark: string | null;
  /** Stays when the pointer leaves. */
  readonly pinned: boolean;
}

/** A mark's part in what is looked at. */
export interface Light {
  /** In a sum; empty where the finding is none. */
  readonly sign: Sign;
  readonly card: 'none' | 'open' | 'pinned';
}

/** What is lit. A page may have a thousand findings: each of them is told of its own light only. */
export interface Lights {
  readonly active: ReadonlySignal<Active | null>;
  /** The marks of the finding looked at. */
  readonly lit: ReadonlySignal<readonly Mark[]>;
  /** `active`, for who shows that finding alone; null while another is looked at. */
  readonly activeOf: (finding: string) => ReadonlySignal<Active | null>;
  /** By the ids of the marks that are lit. */
  readonly lights: ReadonlySignal<ReadonlyMap<string, Light>>;
  /** The only writer. */
  readonly show: (active: Active | null) => void;
}

const NONE: readonly Mark[] = [];

/** @param view the report looked at */
export function createLights(view: ReadonlySignal<View | null>): Lights {
  const active = signal<Active | null>(null);
  const marksOf = computed(() => byFinding(view.value?.marks ?? []));
  const lit = computed(() => marksOf.value.get(active.value?.finding ?? '') ?? NONE);
  const findings = createSlots<Active | null>(null);
  return {
    active,
    lit,
    activeOf: findings.at,
    lights: computed(() => lightsOf(lit.value, active.value)),
    show: (next) =>
      batch(() => {
        active.value = next;
        findings.fill(new Map(next ? [[next.finding, next]] : []));
      }),
  };
}

function lightsOf(lit: readonly Mark[], active: Active | null): ReadonlyMap<string, Light> {
  const finding = lit[0]?.findings.find(({ id }) => id === active?.finding);
  const signs = finding ? signsOf(finding) : null;
  return new Map(
    lit.map(({ id }): [string, Light] => {
      const open = id === active?.mark;
      return [id, { sign: signs?.get(id) ?? '', card: !open ? 'none' : active.pinned ? 'pinned' : 'open' }];
    }),
  );
}
