import { browser } from 'wxt/browser';
import type { Change } from '../review/decision.ts';
import { REVIEW_PREFIX, readReview, type StoredReview } from '../review/read.ts';
import { ask, DONE } from './tell.ts';

export const reviewKey = (address: string): string => REVIEW_PREFIX + address;

/** What is stored of a page. @throws when the extension was updated or removed meanwhile */
export async function readReviewOf(address: string): Promise<StoredReview> {
  const key = reviewKey(address);
  return readReview((await browser.storage.local.get(key))[key]);
}

/** Tells of every change to the decisions of any page, whoever makes it, until `signal` aborts. */
export function watchReviews(
  changed: (address: string, review: StoredReview) => void,
  signal?: AbortSignal,
): void {
  // The listener stays: to take it back fails once the extension was updated.
  browser.storage.local.onChanged.addListener((changes) => {
    if (signal?.aborted) return;
    for (const [key, { newValue }] of Object.entries(changes))
      if (key.startsWith(REVIEW_PREFIX)) changed(key.slice(REVIEW_PREFIX.length), readReview(newValue));
  });
}

/** What to store of a page, as told to the background, which alone writes, so that no tab overwrites another's. */
export interface ReviewChanges {
  readonly address: string;
  readonly title: string;
  readonly changes: readonly Change[];
}

/** What the background answers: done, or why not. */
export type Stored = typeof DONE | { readonly failed: string };

/** Has decisions stored. @throws with the reason when they could not be, or when nobody answers */
export async function storeReview(changes: ReviewChanges): Promise<void> {
  const answer = await ask({ name: 'decided', ...changes }, isStored);
  if (answer !== DONE) throw new Error(answer.failed);
}

/** Whether the extension that this script belongs to is no longer there: updated, switched off or removed. */
export const isOrphan = (): boolean => !browser.runtime?.id;

const isStored = (answer: unknown): answer is Stored =>
  answer === DONE ||
  (typeof answer === 'object' && answer !== null && 'failed' in answer && typeof answer.failed === 'string');
