import { computed, createModel, type Model, type ReadonlySignal, signal } from '@preact/signals';
import type { Audit } from '../audit-page.ts';
import type { Lang } from '../i18n/text.ts';
import { markOf, shownMarks } from './marks.ts';
import { DEFAULT_PREFERENCES, type Dock, type Preferences } from './preferences.ts';
import { type Mark, type View, viewOf } from './view.ts';

/** The finding that the user looks at. */
export interface Active {
  readonly finding: string;
  /** Where its card is open; null where the finding has no place on the page. */
  readonly mark: string | null;
  /** Stays when the pointer leaves. */
  readonly pinned: boolean;
}

interface SessionShape {
  readonly view: ReadonlySignal<View | null>;
  /** What is marked: every failed finding's places, and those of the finding looked at. */
  readonly marks: ReadonlySignal<readonly Mark[]>;
  readonly active: ReadonlySignal<Active | null>;
  readonly lang: ReadonlySignal<Lang>;
  readonly dock: ReadonlySignal<Dock>;
  readonly collapsed: ReadonlySignal<boolean>;
  readonly help: ReadonlySignal<boolean>;
  /** What was just done, for the eye and the screen reader. */
  readonly notice: ReadonlySignal<string>;
  readonly preferences: ReadonlySignal<Preferences>;
  /** @param crowded another report's panel is open in the window already: this one starts as a pill */
  readonly load: (preferences: Preferences, browserLang: Lang, crowded?: boolean) => void;
  readonly setAudit: (audit: Audit | null) => void;
  readonly point: (mark: Mark) => void;
  readonly leave: () => void;
  readonly pin: (mark: Mark) => void;
  readonly select: (finding: string) => void;
  readonly step: (by: 1 | -1) => void;
  readonly closeCard: () => void;
  readonly collapse: (collapsed: boolean) => void;
  readonly setDock: (dock: Dock) => void;
  /** Puts the panel elsewhere until the user docks it anew. */
  readonly dodge: (dock: Dock) => void;
  readonly toggleLang: () => void;
  readonly toggleHelp: () => void;
  readonly say: (notice: string) => void;
}

/** What panel and marks of one frame know. Signals go out read-only; the actions are the only writers. */
export const SessionModel = createModel((): SessionShape => {
  const view = signal<View | null>(null);
  const active = signal<Active | null>(null);
  const preferences = signal(DEFAULT_PREFERENCES);
  const browserLang = signal<Lang>('zh-CN');
  const collapsed = signal(false);
  const startsAsPill = signal(false);
  const dodged = signal<Dock | null>(null);
  const help = signal(false);
  const notice = signal('');

  const lang = computed(() => {
    const { lang } = preferences.value;
    return lang === 'auto' ? browserLang.value : lang;
  });
  const activate = (finding: string | undefined, pinned: boolean) => {
    const shown = view.value;
    if (finding !== undefined && shown) active.value = { finding, mark: markOf(shown, finding), pinned };
  };
  const change = (part: Partial<Preferences>) => {
    preferences.value = { ...preferences.value, ...part };
  };

  return {
    view,
    marks: computed(() => (view.value ? shownMarks(view.value, active.value?.finding) : [])),
    active,
    lang,
    dock: computed(() => dodged.value ?? preferences.value.dock),
    collapsed,
    help,
    notice,
    preferences,
    load: (loaded, fallbackLang, crowded = false) => {
      startsAsPill.value = crowded;
      browserLang.value = fallbackLang;
      preferences.value = loaded;
    },
    setAudit: (audit) => {
      const first = view.value === null;
      view.value = audit && viewOf(audit);
      const known = audit?.findings.some(({ id }) => id === active.value?.finding);
      if (active.value && !known) active.value = null;
      if (active.value) activate(active.value.finding, active.value.pinned);
      // Quiet when all is well: a report without findings opens as a pill.
      const calm = view.value?.order.length === 0;
      if (first) collapsed.value = calm || startsAsPill.value || preferences.value.collapsed;
    },
    point: (mark) => {
      if (!active.value?.pinned) activate(mark.badge[0]?.id, false);
    },
    leave: () => {
      if (!active.value?.pinned) active.value = null;
    },
    pin: (mark) => {
      const again = active.value?.pinned && active.value.mark === mark.id;
      if (again) active.value = null;
      else activate(mark.badge[0]?.id, true);
    },
    select: (finding) => activate(finding, true),
    step: (by) => {
      const order = view.value?.order ?? [];
      const at = order.findIndex(({ id }) => id === active.value?.finding);
      const next = at < 0 ? (by > 0 ? 0 : order.length - 1) : (at + by + order.length) % order.length;
      activate(order[next]?.id, true);
    },
    closeCard: () => {
      active.value = null;
    },
    collapse: (value) => {
      collapsed.value = value;
      help.value = false;
      if ((view.value?.order.length ?? 0) > 0) change({ collapsed: value });
    },
    setDock: (dock) => {
      dodged.value = null;
      change({ dock });
    },
    dodge: (dock) => {
      dodged.value = dock;
    },
    toggleLang: () => change({ lang: lang.value === 'en' ? 'zh-CN' : 'en' }),
    toggleHelp: () => {
      help.value = !help.value;
    },
    say: (text) => {
      notice.value = text;
    },
  };
});

export type Session = Model<SessionShape>;
