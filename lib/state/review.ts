import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Text } from '../i18n/text.ts';
import { reasonsOf, type Verdict, verdictWords, review as words } from '../i18n/ui-review.ts';
import { type Decision, keyOf } from '../review/decision.ts';
import {
  decide,
  decisionsIn,
  EMPTY_LEDGER,
  load,
  type Pending,
  settle,
  type Undone,
  undo,
} from '../review/ledger.ts';

/** Why what was decided is not stored. */
export type Unsaved = 'gone' | 'full' | 'refused';

/** What is decided on: a failed finding, as it would be decided on now, and the decision that holds for it. */
export interface Subject {
  readonly fresh: Pick<Decision, 'report' | 'finding' | 'rule' | 'message' | 'printed'>;
  readonly held: Decision | null;
}

/** Deciding on findings, and what was decided. */
export interface Reviewing {
  /** All decisions on this page, those that are not stored yet too. */
  readonly decisions: ReadonlySignal<readonly Decision[]>;
  /** What is yet to be stored. */
  readonly pending: ReadonlySignal<readonly Pending[]>;
  readonly unsaved: ReadonlySignal<Unsaved | null>;
  /** The finding looked at, while a reason to dismiss it is being chosen. */
  readonly choosing: ReadonlySignal<string | null>;
  /** The finding looked at, when it was dismissed just now. */
  readonly lingering: ReadonlySignal<string | null>;
  /** What was said last is of a decision that can be undone. */
  readonly offersUndo: ReadonlySignal<boolean>;
  /** Confirms what is looked at, or asks why to dismiss it; takes the verdict away where it is this one already. */
  readonly judge: (verdict: Verdict) => void;
  readonly giveReason: (verdict: Verdict, reason: string) => void;
  /** Gives the reason at a place of the list that is shown, from 0. False where there is none. */
  readonly giveReasonAt: (at: number) => boolean;
  readonly write: (note: string) => void;
  /** The note is written. */
  readonly settle: () => void;
  /** False where no reason was being chosen. */
  readonly cancel: () => boolean;
  readonly undo: () => void;
  /** Takes over what is stored for another page. */
  readonly open: (stored: readonly Decision[]) => void;
  /** Takes over what is stored now; `done` was among what was pending. */
  readonly load: (stored: readonly Decision[], done?: readonly Pending[]) => void;
  readonly fail: (why: Unsaved | null) => void;
}

interface Needs {
  /** What is looked at; null where that can be no subject. */
  readonly subject: () => Subject | null;
  /** Id of the finding looked at. */
  readonly looked: () => string | undefined;
  readonly notice: () => string;
  readonly say: (words: Text) => string;
  /** Looks at what a decision is about. */
  readonly show: (decision: Decision) => void;
}

const UNDO_WORDS: Readonly<Record<Undone['outcome'], Text>> = {
  undone: words.undone,
  changed: words.changedElsewhere,
  nothing: words.nothingToUndo,
};

/** Starts without decisions. */
export function createReviewing({ subject, looked, notice, say, show }: Needs): Reviewing {
  const ledger = signal(EMPTY_LEDGER);
  const unsaved = signal<Unsaved | null>(null);
  const asked = signal<string | null>(null);
  const dismissed = signal<string | null>(null);
  const said = signal('');
  const whileLooked = (id: ReadonlySignal<string | null>) =>
    computed(() => (id.value !== null && id.value === looked() ? id.value : null));
  const choosing = whileLooked(asked);

  const put = ({ fresh, held }: Subject, change: Partial<Decision> | null, words: Text) => {
    // A decision that holds keeps the name that it was given, also where the finding has another now.
    const base = held ?? { ...fresh, verdict: 'confirmed', reason: '', note: '', at: '' };
    const decision = change && { ...base, ...change };
    ledger.value = decide(ledger.peek(), keyOf(base), decision);
    asked.value = null;
    dismissed.value = decision?.verdict === 'dismissed' ? fresh.finding : null;
    said.value = say(words);
  };
  const giveReason = (verdict: Verdict, reason: string) => {
    const on = subject();
    if (on) put(on, { verdict, reason, at: new Date().toISOString() }, verdictWords(verdict, reason));
  };
  return {
    decisions: computed(() => decisionsIn(ledger.value)),
    pending: computed(() => ledger.value.pending),
    unsaved,
    choosing,
    lingering: whileLooked(dismissed),
    offersUndo: computed(() => ledger.value.steps.length > 0 && said.value === notice()),
    judge: (verdict) => {
      const on = subject();
      const [first] = reasonsOf(verdict)[0] ?? [];
      if (!on) say(words.chooseFirst);
      else if (on.held?.verdict === verdict) put(on, null, words.withdrawn);
      else if (verdict === 'dismissed') asked.value = on.fresh.finding;
      else if (first) giveReason(verdict, first);
    },
    giveReason,
    giveReasonAt: (at) => {
      const verdict = choosing.peek() ? 'dismissed' : subject()?.held?.verdict;
      const [reason] = (verdict && reasonsOf(verdict)[at]) ?? [];
      if (verdict && reason) giveReason(verdict, reason);
      return reason !== undefined;
    },
    write: (note) => {
      const held = subject()?.held;
      if (held) ledger.value = decide(ledger.peek(), keyOf(held), { ...held, note }, true);
    },
    settle: () => {
      ledger.value = settle(ledger.peek());
    },
    cancel: () => {
      const was = choosing.peek();
      asked.value = null;
      return was !== null;
    },
    undo: () => {
      const undone = undo(ledger.peek());
      ledger.value = undone.ledger;
      if (undone.about) show(undone.about);
      say(UNDO_WORDS[undone.outcome]);
    },
    open: (stored) => {
      ledger.value = { ...EMPTY_LEDGER, stored };
    },
    load: (stored, done) => {
      ledger.value = load(ledger.peek(), stored, done);
    },
    fail: (why) => {
      unsaved.value = why;
    },
  };
}
