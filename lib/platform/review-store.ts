import { browser } from 'wxt/browser';
import { changeStored, REVIEW_PREFIX, readReview, type StoredReview } from '../review/read.ts';
import { type ReviewChanges, reviewKey } from './reviews.ts';

/** The decisions of one page. */
export interface ReviewedPage extends StoredReview {
  readonly address: string;
}

let last: Promise<unknown> = Promise.resolve();

/** Reads, changes and writes, one after the other. In the background only: there is one of it. @throws on a full disk */
export function storeChanges({ address, title, changes }: ReviewChanges): Promise<void> {
  const work = async () => {
    const key = reviewKey(address);
    const entry = changeStored((await browser.storage.local.get(key))[key], title, changes);
    await (entry ? browser.storage.local.set({ [key]: entry }) : browser.storage.local.remove(key));
  };
  // What failed before is told to whoever asked for it.
  const done = last.then(work, work);
  last = done;
  return done;
}

/** Every page with decisions, the one decided on last first. */
export async function reviewedPages(): Promise<readonly ReviewedPage[]> {
  const all = await browser.storage.local.get(null);
  return Object.entries(all)
    .filter(([key]) => key.startsWith(REVIEW_PREFIX))
    .map(([key, stored]) => ({ ...readReview(stored), address: key.slice(REVIEW_PREFIX.length) }))
    .toSorted((a, b) => (lastOf(a) < lastOf(b) ? 1 : -1));
}

/** Forgets the decisions of some pages. */
export const forgetReviews = (addresses: readonly string[]): Promise<void> =>
  browser.storage.local.remove(addresses.map(reviewKey));

/** ISO date and time of the latest decision; empty where there is none to be read. */
export const lastOf = ({ decisions }: StoredReview): string =>
  decisions.reduce((latest, { at }) => (at > latest ? at : latest), '');
