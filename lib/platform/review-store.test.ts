import { beforeEach, expect, test, vi } from 'vitest';
import { aDecision } from '../../test/support/decisions.ts';
import { keyOf } from '../review/decision.ts';
import { readReview } from '../review/read.ts';
import { forgetReviews, reviewedPages, storeChanges } from './review-store.ts';

/** A storage that takes its time, as the browser's does. */
const storage = vi.hoisted(() => ({ data: {} as Record<string, unknown>, full: false }));
vi.mock('wxt/browser', () => {
  const soon = () => new Promise((resolve) => setTimeout(resolve));
  const local = {
    get: async (key: string | null) => {
      await soon();
      return structuredClone(key === null ? storage.data : { [key]: storage.data[key] });
    },
    set: async (items: object) => {
      await soon();
      if (storage.full) throw new Error('QUOTA_BYTES quota exceeded');
      Object.assign(storage.data, structuredClone(items));
    },
    remove: async (keys: string | string[]) => {
      await soon();
      for (const key of [keys].flat()) delete storage.data[key];
    },
  };
  return { browser: { storage: { local } } };
});

const ADDRESS = 'http://a.gov.cn/report.html';
const [first, second] = ['r/x@1', 'r/x@2'].map((finding) => aDecision({ finding, rule: 'r/x' }));
if (!first || !second) throw new Error('two decisions are due');
const put = (decision: typeof first, address = ADDRESS) =>
  storeChanges({ address, title: '年报', changes: [{ key: keyOf(decision), decision }] });
const stored = (address = ADDRESS) => readReview(storage.data[`review:${address}`]).decisions;

beforeEach(() => {
  storage.data = { rules: { off: [] } };
  storage.full = false;
});

test('what two tabs tell at once is stored, both', async () => {
  await Promise.all([put(first), put(second)]);
  expect(stored()).toEqual([first, second]);
});

test('a full disk is told to whoever asked, and to nobody else', async () => {
  storage.full = true;
  const refused = put(first);
  await expect(refused).rejects.toThrow('quota');
  storage.full = false;
  await put(second);
  expect(stored()).toEqual([second]);
});

test('a page without decisions leaves nothing behind', async () => {
  await put(first);
  await storeChanges({ address: ADDRESS, title: '', changes: [{ key: keyOf(first), decision: null }] });
  expect(storage.data).toEqual({ rules: { off: [] } });
});

test('pages are listed by their latest decision, and forgotten one by one', async () => {
  const [old, recent] = ['http://a.gov.cn/old', 'http://a.gov.cn/recent'] as const;
  await put({ ...first, at: '2026-02-02T00:00:00.000Z' }, recent);
  await put({ ...first, at: '2026-01-01T00:00:00.000Z' }, old);
  expect((await reviewedPages()).map(({ address, title }) => [address, title])).toEqual([
    [recent, '年报'],
    [old, '年报'],
  ]);
  await forgetReviews([recent]);
  expect([stored(recent), stored(old).length]).toEqual([[], 1]);
});
