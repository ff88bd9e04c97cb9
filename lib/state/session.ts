import { computed, createModel, type Model, type ReadonlySignal, signal } from '@preact/signals';
import type { Lang } from '../i18n/text.ts';
import type { ShownAudit } from '../show/shown-audit.ts';
import { createFilter, type Filter } from './filter.ts';
import { createLooking, type Looking } from './looking.ts';
import type { Mark } from './marks.ts';
import { marksShown } from './marks-shown.ts';
import { createPlacement, type Placement } from './placement.ts';
import { DEFAULT_PREFERENCES, type Preferences } from './preferences.ts';
import { createReviewing, type Reviewing } from './review.ts';
import { type ReviewedView, reviewedViews } from './reviewed.ts';
import { subjectOf } from './subject.ts';
import { type ReportView, shownFirst, viewsOf } from './views.ts';

/** A command of the browser for Gouji. */
export interface Command {
  readonly name: string;
  /** `Alt+Shift+G`. */
  readonly keys: string;
}

interface SessionShape extends Omit<Looking, 'renew'>, Placement {
  /** Every report of the page. */
  readonly views: ReadonlySignal<readonly ReviewedView[]>;
  /** The one looked at; null where the page holds none. */
  readonly view: ReadonlySignal<ReviewedView | null>;
  /** What is marked: the places of every failed finding that the filter leaves, and those of the finding looked at. */
  readonly marks: ReadonlySignal<readonly Mark[]>;
  readonly filter: Filter;
  readonly review: Reviewing;
  readonly lang: ReadonlySignal<Lang>;
  readonly collapsed: ReadonlySignal<boolean>;
  readonly help: ReadonlySignal<boolean>;
  /** The browser's commands as the user has set them; `keys` is empty where none are set. Null: not known. */
  readonly shortcuts: ReadonlySignal<readonly Command[] | null>;
  /** What was just done, for the eye and the screen reader. */
  readonly notice: ReadonlySignal<string>;
  readonly preferences: ReadonlySignal<Preferences>;
  readonly load: (preferences: Preferences, browserLang: Lang) => void;
  /**
   * Takes the audits of the page's reports in place of those before.
   *
   * @param crowded another report's panel is open in the window: this one starts as a pill
   */
  readonly setAudits: (audits: readonly ShownAudit[], crowded?: boolean) => void;
  /** Looks at another report of the page, by its key. */
  readonly choose: (report: string) => void;
  readonly collapse: (collapsed: boolean) => void;
  readonly toggleLang: () => void;
  readonly toggleHelp: () => void;
  readonly setShortcuts: (shortcuts: readonly Command[]) => void;
  readonly say: (notice: string) => void;
}

/** What panel and marks of one frame know. Signals go out read-only; the actions are the only writers. */
export const SessionModel = createModel((): SessionShape => {
  const found = signal<readonly ReportView[]>([]);
  const chosen = signal<string | null>(null);
  const preferences = signal(DEFAULT_PREFERENCES);
  const browserLang = signal<Lang>('zh-CN');
  const collapsed = signal(false);
  const help = signal(false);
  const shortcuts = signal<readonly Command[] | null>(null);
  const notice = signal('');

  const views = computed(() => reviewedViews(found.value, review.decisions.value, review.lingering.value));
  const view = computed(() => views.value.find(({ key }) => key === chosen.value) ?? shownFirst(views.value));
  const lang = computed(() => {
    const { lang } = preferences.value;
    return lang === 'auto' ? browserLang.value : lang;
  });
  const filter = createFilter(view, lang, () => {
    const { outcome, id } = looking.finding.peek() ?? {};
    // What failed, and is neither listed nor marked any more, is not looked at either.
    if (outcome === 'failed' && id && filter.left.peek()?.has(id) === false) looking.closeCard();
  });
  const order = computed(() => filter.shown.value.flatMap(({ findings }) => findings));
  const { renew, ...looking } = createLooking(view, order);
  const { active } = looking;
  const say = (text: string) => {
    notice.value = text;
  };
  const review = createReviewing({
    subject: () => subjectOf(view.peek(), looking.finding.peek()),
    looked: () => active.value?.finding,
    notice: () => notice.value,
    say: (words) => {
      say(words[lang.peek()]);
      return notice.peek();
    },
    show: ({ report, finding }) => {
      if (views.peek().some(({ key }) => key === report)) chosen.value = report;
      if (view.peek()?.audit.findings.some(({ id }) => id === finding)) looking.lookAt(finding);
    },
  });
  const isCalm = () => views.value.every((each) => each.order.length === 0);
  const change = (part: Partial<Preferences>) => {
    preferences.value = { ...preferences.value, ...part };
  };

  return {
    ...looking,
    ...createPlacement(preferences, change),
    filter,
    review,
    views,
    view,
    marks: marksShown(view, filter.left, looking.lit),
    lang,
    collapsed,
    help,
    shortcuts,
    notice,
    preferences,
    load: (loaded, fallbackLang) => {
      browserLang.value = fallbackLang;
      preferences.value = loaded;
    },
    setAudits: (audits, crowded = false) => {
      const first = view.value === null;
      found.value = viewsOf(audits);
      renew();
      // Quiet when all is well: a page without findings opens as a pill.
      if (first) collapsed.value = isCalm() || crowded || preferences.value.collapsed;
    },
    choose: (report) => {
      chosen.value = report;
      filter.clear();
      looking.closeCard();
    },
    collapse: (value) => {
      collapsed.value = value;
      help.value = false;
      if (!isCalm()) change({ collapsed: value });
    },
    toggleLang: () => change({ lang: lang.value === 'en' ? 'zh-CN' : 'en' }),
    toggleHelp: () => {
      help.value = !help.value;
    },
    setShortcuts: (known) => {
      shortcuts.value = known;
    },
    say,
  };
});

export type Session = Model<SessionShape>;
