/** A thread of the pool: deals with the files that it is told of, one after the other. */
import { Readable } from 'node:stream';
import { parentPort, workerData } from 'node:worker_threads';
import { deal } from './deal.ts';
import { readInput } from './input.ts';
import type { Setup, Task } from './pool.ts';

const { order, folder }: Setup = workerData;
const NO_STDIN = Readable.from([]);

let before: Promise<void> = Promise.resolve();
parentPort?.on('message', (task: Task) => {
  before = before.then(() => answer(task));
});

async function answer({ file, input }: Task): Promise<void> {
  parentPort?.postMessage(await deal(file, input ?? (await readInput(file, folder, NO_STDIN)), order));
}
