import type { AuditResult } from '../audit/result.ts';
import { type Lang, text } from '../i18n/text.ts';
import { reasonName, verdictWords } from '../i18n/ui-review.ts';
import type { ResultDecision } from '../review/result.ts';

/** The decisions on what a result finds, by id of the finding. */
export const decisionsById = ({ decisions = [] }: AuditResult): ReadonlyMap<string, ResultDecision> =>
  new Map(decisions.filter(({ state }) => state !== 'gone').map((decision) => [decision.finding, decision]));

/** Whether a decision dismisses its finding, on the figures that the page prints now. */
export const isDismissed = (decision: ResultDecision | undefined): boolean =>
  decision?.state === 'holds' && decision.verdict === 'dismissed';

const REOPENED = text(
  '此后所印内容已变，待重新处理',
  'what is printed has changed since; to be reviewed anew',
);

/** A decision in words: `已忽略：规则不适用`, and that it no longer holds where it does not. */
export function decisionWords({ verdict, reason, state }: ResultDecision, lang: Lang): string {
  const words = verdictWords(verdict, reason)[lang];
  if (state === 'holds') return words;
  return text(`${words}（${REOPENED['zh-CN']}）`, `${words} (${REOPENED.en})`)[lang];
}

/** `规则不适用 2、其他 1`: how many decisions there are for each reason, the most frequent first. */
export function reasonTally(decisions: readonly ResultDecision[], lang: Lang): string {
  const tally = new Map<string, number>();
  for (const { verdict, reason } of decisions) {
    const name = reasonName(verdict, reason)[lang];
    tally.set(name, (tally.get(name) ?? 0) + 1);
  }
  const parts = [...tally].toSorted(([, a], [, b]) => b - a).map(([name, count]) => `${name} ${count}`);
  return parts.join(text('、', ', ')[lang]);
}
