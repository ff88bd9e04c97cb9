import type { Entry } from './entries.ts';
import { hasAny, tagsOf } from './grammar.ts';
import type { Token } from './tokens.ts';

/** Results of requests and of cases. */
export const OUTCOMES: readonly Token['tag'][] = [
  'granted',
  'partial',
  'denied',
  'unable',
  'notProcessed',
  'otherOutcome',
  'upheld',
  'corrected',
  'otherResult',
  'pending',
];

/** Channels that together have this much more than the total repeat each other; a slip is nearer to it. */
const REPEATED = 1.1;

/**
 * Whether the parts of a list may count the same things twice, so that they need not add up: applicants beside channels,
 * channels beside results, results beside what was done at all. One request may be about several subjects (涉及征地 8 件,
 * 涉及规划 5 件), one text stand in several channels.
 */
export function mayOverlap(entries: readonly Entry[], total: number): boolean {
  const kinds = entries.map(kindOf);
  const subjects = entries[0]?.words.some(({ text }) => /^(?:涉|主要|重点)/.test(text)) ?? false;
  const repeated =
    addUp(entries) > REPEATED * total &&
    entries.every(({ count }) => count.value <= total) &&
    kinds.every((kind) => kind === 'channel');
  return subjects || repeated || new Set(kinds.filter((kind) => kind !== null)).size > 1;
}

/** The sum of a list's figures. */
export const addUp = (entries: readonly Entry[]): number =>
  entries.reduce((sum, { count }) => sum + count.value, 0);

function kindOf({ words }: Entry): 'applicant' | 'channel' | 'result' | 'done' | null {
  const tags = tagsOf(words);
  if (hasAny(tags, 'natural', 'legal', 'citizen')) return 'applicant';
  if (tags.has('channel')) return 'channel';
  if (hasAny(tags, 'otherReason', ...OUTCOMES)) return 'result';
  return hasAny(tags, 'answer', 'judge', 'late') ? 'done' : null;
}
