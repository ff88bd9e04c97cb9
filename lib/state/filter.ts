import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Lang } from '../i18n/text.ts';
import type { Severity } from '../rules/define.ts';
import type { ShownFinding } from '../show/shown-audit.ts';
import type { Group, View } from './view.ts';

/** Which of the findings are listed. */
export interface Filter {
  /** Null: all. */
  readonly severity: ReadonlySignal<Severity | null>;
  /** What a finding has to say, in the language of the screen; empty: anything. */
  readonly words: ReadonlySignal<string>;
  /** The groups with what is left of them. */
  readonly shown: ReadonlySignal<readonly Group[]>;
  readonly bySeverity: (severity: Severity | null) => void;
  readonly byWords: (words: string) => void;
}

/** Lists everything until something is chosen. */
export function createFilter(view: ReadonlySignal<View | null>, lang: ReadonlySignal<Lang>): Filter {
  const severity = signal<Severity | null>(null);
  const words = signal('');
  const isShown = (finding: ShownFinding) => {
    const { message, rule, quotes } = finding;
    const said = [message[lang.value], rule, ...quotes.map(({ text }) => text)].join(' ').toLowerCase();
    return (
      (severity.value === null || finding.severity === severity.value) &&
      said.includes(words.value.trim().toLowerCase())
    );
  };
  return {
    severity,
    words,
    shown: computed(() =>
      (view.value?.groups ?? [])
        .map((group) => ({ ...group, findings: group.findings.filter(isShown) }))
        .filter(({ findings }) => findings.length > 0),
    ),
    bySeverity: (chosen) => {
      severity.value = chosen;
    },
    byWords: (text) => {
      words.value = text;
    },
  };
}
