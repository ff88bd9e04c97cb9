import { browser } from 'wxt/browser';
import type { Change } from '../review/decision.ts';
import { readReview, type StoredReview } from '../review/read.ts';

/** Before the address of a page, in the key under which its decisions are stored: one entry for each report page. */
export const REVIEW_PREFIX = 'review:';

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

/** What to store of a page: told to the background, which alone writes, so that no tab overwrites another's. */
export interface ReviewChanges {
  readonly address: string;
  readonly title: string;
  readonly changes: readonly Change[];
}
