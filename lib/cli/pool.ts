import { Worker } from 'node:worker_threads';
import { brokenOff } from './audit-file.ts';
import type { Dealt, Order } from './deal.ts';
import type { Input } from './input.ts';

/** What a thread knows from the start. */
export interface Setup {
  readonly order: Order;
  /** Where relative paths begin. */
  readonly folder: string;
}

/** A file to deal with; `input` where it has been read already. */
export interface Task {
  readonly file: string;
  readonly input: Input | null;
}

/** Threads that deal with files. */
export interface Pool {
  readonly deal: (task: Task) => Promise<Dealt>;
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly task: Task;
  readonly settle: (dealt: Dealt) => void;
}

/** Megabytes of new space: a page lives as long as its audit, and is copied by every collection until then. */
const YOUNG = 64;

/**
 * Starts threads. Should one break down (a page may take all its memory), the page is refused with the reason and
 * another thread goes on. Never throws.
 *
 * @param jobs how many threads
 */
export function startPool(jobs: number, setup: Setup): Pool {
  const threads = new Set<Thread>();
  const submit = (waiting: Waiting) => {
    const idlest = [...threads].reduce((a, b) => (b.queue.length < a.queue.length ? b : a));
    idlest.queue.push(waiting);
    idlest.worker.postMessage(waiting.task);
  };
  const start = () => {
    const thread = startThread(setup, (error) => {
      threads.delete(thread);
      start();
      const [first, ...others] = thread.queue;
      first?.settle({ refused: brokenOff(error) });
      for (const waiting of others) submit(waiting);
    });
    threads.add(thread);
  };
  for (let job = 0; job < jobs; job++) start();
  return {
    deal: (task) => new Promise((settle) => submit({ task, settle })),
    close: async () => {
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
    },
  };
}

interface Thread {
  readonly worker: Worker;
  /** What it was told, the one that it is dealing with first. */
  readonly queue: Waiting[];
}

function startThread(workerData: Setup, fail: (error: unknown) => void): Thread {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  });
  const queue: Waiting[] = [];
  worker.on('message', (dealt: Dealt) => queue.shift()?.settle(dealt));
  let broken: Error | null = null;
  worker.on('error', (error: Error) => {
    broken = error;
  });
  // Not before: answers that were on their way may come after the word of the breakdown, but never after the end.
  worker.on('exit', () => broken && fail(broken));
  return { worker, queue };
}
