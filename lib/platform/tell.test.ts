import { beforeEach, expect, test, vi } from 'vitest';
import { DONE, tell } from './tell.ts';

const sendMessage = vi.fn();
vi.stubGlobal('chrome', { runtime: { sendMessage } });

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockReset();
});

/** How often it was told when all was said. */
async function told(): Promise<number> {
  const telling = tell({ name: 'found' });
  const settled = telling.catch(() => undefined);
  await vi.runAllTimersAsync();
  await settled;
  await telling;
  return sendMessage.mock.calls.length;
}

test('once, where the background does as told', async () => {
  sendMessage.mockResolvedValue(DONE);
  expect(await told()).toBe(1);
});

test('again, where the message was lost with or without a word', async () => {
  sendMessage.mockResolvedValueOnce(undefined);
  sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist'));
  sendMessage.mockResolvedValue(DONE);
  expect(await told()).toBe(3);
});

test('not for ever, and says so where nobody listens', async () => {
  sendMessage.mockRejectedValue(new Error('Extension context invalidated'));
  await expect(told()).rejects.toThrow('invalidated');
  expect(sendMessage).toHaveBeenCalledTimes(3);
});

test('at once, as a frame that leaves sends nothing later', () => {
  sendMessage.mockResolvedValue(DONE);
  void tell({ name: 'counted' });
  expect(sendMessage).toHaveBeenCalledTimes(1);
});
