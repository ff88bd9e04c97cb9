import { applyChanges, type Change, type Decision, keyOf } from './decision.ts';

/** A change that is not known to be stored yet. */
export interface Pending extends Change {
  /** Being typed: storing it can wait for the next letter. */
  readonly typed: boolean;
}

/** One thing that a person did here, to be taken back. */
interface Step {
  readonly key: string;
  readonly before: Decision | null;
  readonly after: Decision | null;
  /** More letters of the same note belong to it. */
  readonly typed: boolean;
}

/** The decisions of one page as one tab knows them: what is stored, what is yet to be, and what can be undone. */
export interface Ledger {
  readonly stored: readonly Decision[];
  readonly pending: readonly Pending[];
  /** The latest last. */
  readonly steps: readonly Step[];
}

export const EMPTY_LEDGER: Ledger = { stored: [], pending: [], steps: [] };

/** So many steps are remembered. */
const MOST_STEPS = 100;

/** All decisions, those that are not stored yet too. */
export const decisionsIn = ({ stored, pending }: Ledger): readonly Decision[] =>
  applyChanges(stored, pending);

/** The decision with a key; null where there is none. */
export const decisionAt = (ledger: Ledger, key: string): Decision | null =>
  decisionsIn(ledger).find((decision) => keyOf(decision) === key) ?? null;

/**
 * Puts in a decision, or takes one away (null).
 *
 * @param typed the note is being typed: letters that follow one another are one step
 */
export function decide(ledger: Ledger, key: string, decision: Decision | null, typed = false): Ledger {
  const last = ledger.steps.at(-1);
  const goesOn = typed && last?.typed === true && last.key === key;
  const before = goesOn ? last.before : decisionAt(ledger, key);
  const steps = goesOn ? ledger.steps.slice(0, -1) : ledger.steps.slice(1 - MOST_STEPS);
  return { ...put(ledger, key, decision, typed), steps: [...steps, { key, before, after: decision, typed }] };
}

/** The note is written: what is typed next is another step, and what was typed can be stored. */
export function settle(ledger: Ledger): Ledger {
  const settled = <T extends { readonly typed: boolean }>(all: readonly T[]): readonly T[] =>
    all.some(({ typed }) => typed) ? all.map((each) => ({ ...each, typed: false })) : all;
  const [pending, steps] = [settled(ledger.pending), settled(ledger.steps)];
  return pending === ledger.pending && steps === ledger.steps ? ledger : { ...ledger, pending, steps };
}

/** What undoing came to. */
export interface Undone {
  readonly ledger: Ledger;
  /** `changed`: somebody else has changed it since, so it was left alone. */
  readonly outcome: 'undone' | 'changed' | 'nothing';
  /** The decision that was taken back or brought back, to show what it is about. */
  readonly about: Decision | null;
}

/** Takes the latest step back; it is forgotten in any case. */
export function undo(ledger: Ledger): Undone {
  const step = ledger.steps.at(-1);
  if (!step) return { ledger, outcome: 'nothing', about: null };
  const about = step.before ?? step.after;
  const rest = { ...ledger, steps: ledger.steps.slice(0, -1) };
  if (!isSame(decisionAt(ledger, step.key), step.after)) return { ledger: rest, outcome: 'changed', about };
  return { ledger: put(rest, step.key, step.before, false), outcome: 'undone', about };
}

/** Takes over what is stored; what is yet to be stored stays, but for `done`, which is stored now. */
export const load = (ledger: Ledger, stored: readonly Decision[], done: readonly Pending[] = []): Ledger => ({
  ...ledger,
  stored,
  pending: ledger.pending.filter((pending) => !done.includes(pending)),
});

function put(ledger: Ledger, key: string, decision: Decision | null, typed: boolean): Ledger {
  const others = ledger.pending.filter((pending) => pending.key !== key);
  return { ...ledger, pending: [...others, { key, decision, typed }] };
}

/** Whether two decisions with the same key, which says all else, are the same. */
const isSame = (a: Decision | null, b: Decision | null): boolean =>
  a?.verdict === b?.verdict && a?.reason === b?.reason && a?.note === b?.note && a?.at === b?.at;
