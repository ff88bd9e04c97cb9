import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Lang } from '../i18n/text.ts';
import type { Severity } from '../rules/define.ts';
import type { ShownFinding } from '../show/shown-audit.ts';
import { isWithin, type Scope, type Scopes, scopesOf } from './scopes.ts';
import type { Group, View } from './view.ts';

/** Which of the findings are listed, and marked on the page. */
export interface Filter {
  /** Null: all. */
  readonly severity: ReadonlySignal<Severity | null>;
  readonly scope: ReadonlySignal<Scope>;
  readonly scopes: ReadonlySignal<Scopes>;
  /** What a finding has to say, in the language of the screen; empty: anything. */
  readonly words: ReadonlySignal<string>;
  /** The groups with what is left of them. */
  readonly shown: ReadonlySignal<readonly Group[]>;
  /** What is left of that which cannot be verified. */
  readonly notVerifiable: ReadonlySignal<readonly ShownFinding[]>;
  /** Ids of the failed findings that are left; null where nothing is chosen. */
  readonly left: ReadonlySignal<ReadonlySet<string> | null>;
  readonly bySeverity: (severity: Severity | null) => void;
  readonly byScope: (scope: Scope) => void;
  readonly byWords: (words: string) => void;
  /** Back to everything. */
  readonly clear: () => void;
}

/** Lists everything until something is chosen. @param changed called when something else is */
export function createFilter(
  view: ReadonlySignal<View | null>,
  lang: ReadonlySignal<Lang>,
  changed: () => void,
): Filter {
  const severity = signal<Severity | null>(null);
  const scope = signal<Scope>('');
  const words = signal('');
  const isChosen = computed(() => severity.value !== null || scope.value !== '' || words.value.trim() !== '');
  const isShown = (finding: ShownFinding) =>
    (severity.value === null || kindOf(finding) === severity.value) &&
    isWithin(finding, scope.value) &&
    says(finding, words.value, lang.value);
  const shown = computed(() => {
    const groups = view.value?.groups ?? [];
    if (!isChosen.value) return groups;
    return groups
      .map((group) => ({ ...group, findings: group.findings.filter(isShown) }))
      .filter(({ findings }) => findings.length > 0);
  });
  return {
    severity,
    scope,
    scopes: computed(() => (view.value ? scopesOf(view.value, scope.value) : { sections: [], rules: [] })),
    words,
    shown,
    notVerifiable: computed(() => view.value?.notVerifiable.filter(isShown) ?? []),
    left: computed(() =>
      isChosen.value ? new Set(shown.value.flatMap(({ findings }) => findings.map(({ id }) => id))) : null,
    ),
    bySeverity: (chosen) => {
      severity.value = chosen;
      changed();
    },
    byScope: (chosen) => {
      scope.value = chosen;
      changed();
    },
    byWords: (text) => {
      words.value = text;
      changed();
    },
    clear: () => {
      severity.value = null;
      scope.value = '';
      words.value = '';
    },
  };
}

/** What cannot be verified has no severity of those that one chooses from. */
const kindOf = ({ outcome, severity }: ShownFinding) => (outcome === 'failed' ? severity : null);

function says({ message, rule, quotes }: ShownFinding, words: string, lang: Lang): boolean {
  const said = [message[lang], rule, ...quotes.map(({ text }) => text)].join(' ').toLowerCase();
  return said.includes(words.trim().toLowerCase());
}
