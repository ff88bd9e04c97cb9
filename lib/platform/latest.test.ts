import { expect, test } from 'vitest';
import { latest } from './latest.ts';

/** Work whose every run is ended by hand. */
function byHand() {
  const ends: { resolve: () => void; reject: (error: Error) => void }[] = [];
  const run = latest(() => new Promise<void>((resolve, reject) => ends.push({ resolve, reject })));
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  return { run, ends, settle };
}

test('whoever asks while it runs shares one run after it', async () => {
  const { run, ends, settle } = byHand();
  const first = run();
  const later = [run(), run(), run()];
  await settle();
  expect(ends).toHaveLength(1);
  ends[0]?.resolve();
  await first;
  await settle();
  expect(ends).toHaveLength(2);
  ends[1]?.resolve();
  await Promise.all(later);
  await settle();
  expect(ends).toHaveLength(2);
});

test('a failure is told to those who asked for that run, and the next one runs', async () => {
  const { run, ends, settle } = byHand();
  const first = run();
  const second = run();
  ends[0]?.reject(new Error('gone'));
  await expect(first).rejects.toThrow('gone');
  await settle();
  ends[1]?.resolve();
  await expect(second).resolves.toBeUndefined();
});
