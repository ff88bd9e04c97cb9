import type { Text } from '../i18n/text.ts';
import type { Verdict } from '../i18n/ui-review.ts';
import { type Printed, printKey } from './printed.ts';

/** What a person decided on one finding, and on which figures. Plain data: it is stored and sent as it is. */
export interface Decision {
  /** Which report of its page: the key of its view. */
  readonly report: string;
  /** Id of the finding, and of its rule. */
  readonly finding: string;
  readonly rule: string;
  readonly verdict: Verdict;
  /** Id of one of the verdict's reasons. */
  readonly reason: string;
  readonly note: string;
  /** ISO date and time. */
  readonly at: string;
  /** What the finding said. */
  readonly message: Text;
  /** What the page printed where the finding rests on it. */
  readonly printed: Printed;
}

/** Tells decisions apart: on another figure it is another decision, and both are kept. */
export const keyOf = ({
  report,
  finding,
  printed,
}: Pick<Decision, 'report' | 'finding' | 'printed'>): string =>
  JSON.stringify([report, finding, printKey(printed)]);

/** Puts a decision in the place of the one with that key, or takes that one away. */
export interface Change {
  readonly key: string;
  /** Null: none any more. */
  readonly decision: Decision | null;
}

/** Decisions after some changes: those that change come last, the others stay as they are. */
export function applyChanges(
  decisions: readonly Decision[],
  changes: readonly Change[],
): readonly Decision[] {
  if (changes.length === 0) return decisions;
  const changed = new Map(changes.map(({ key, decision }) => [key, decision]));
  const made = [...changed.values()].filter((decision) => decision !== null);
  return [...decisions.filter((decision) => !changed.has(keyOf(decision))), ...made];
}
