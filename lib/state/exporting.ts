import { createModel, type Model, type ReadonlySignal, signal } from '@preact/signals';
import type { Text } from '../i18n/text.ts';

/** An export that takes a while. */
export interface Work {
  readonly words: Text;
  /** Share that is done, 0 to 1; null where it cannot be told. */
  readonly share: number | null;
  /** Where the bar stands while pictures of the page are taken; null: in the panel. */
  readonly bar: 'top' | 'bottom' | null;
}

/** How the last export went. */
export interface Told {
  readonly words: Text;
  readonly failed: boolean;
}

interface ExportingShape {
  readonly open: ReadonlySignal<boolean>;
  readonly work: ReadonlySignal<Work | null>;
  readonly told: ReadonlySignal<Told | null>;
  readonly toggle: (open: boolean) => void;
  /** Goes on with a piece of work, or begins one: the menu closes, what was told before goes. */
  readonly proceed: (work: Work) => void;
  readonly tell: (told: Told) => void;
}

/** What the panel shows of exports: the menu of formats, one that is under way, how the last one went. */
export const ExportingModel = createModel((): ExportingShape => {
  const open = signal(false);
  const work = signal<Work | null>(null);
  const told = signal<Told | null>(null);
  return {
    open,
    work,
    told,
    toggle: (value) => {
      open.value = value;
    },
    proceed: (value) => {
      open.value = false;
      told.value = null;
      work.value = value;
    },
    tell: ({ words, failed }) => {
      open.value = false;
      work.value = null;
      told.value = { words, failed };
    },
  };
});

export type Exporting = Model<ExportingShape>;
