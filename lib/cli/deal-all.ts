import { availableParallelism } from 'node:os';
import type { Readable } from 'node:stream';
import { type Dealt, deal, type Order } from './deal.ts';
import { readInput } from './input.ts';
import type { FileCommand } from './options.ts';
import { startPool } from './pool.ts';

/** What the files are dealt with in. */
interface Surroundings {
  readonly stdin: Readable;
  readonly folder: string;
  readonly width: number | null;
}

/** What came of a file. */
export interface Told {
  readonly file: string;
  readonly dealt: Dealt;
}

/** Files that are worth a thread of their own: it takes as long to start as a hundred files to audit. */
const WORTH = 100;

/** Files dealt with before their turn, for each thread: enough to wait for a long one, few enough to be held. */
const AHEAD = 4;

/**
 * What came of each file, in the order given. With one job, one file after the other: what was read of one is gone
 * before the next is opened. Never throws for what files may be.
 */
export async function* dealAll(command: FileCommand, around: Surroundings): AsyncGenerator<Told> {
  const { files, jobs = Math.min(availableParallelism(), Math.ceil(files.length / WORTH)) } = command;
  const order: Order = { command: { ...command, files: [] }, width: around.width };
  if (Math.min(jobs, files.length) > 1) yield* dealApart(files, Math.min(jobs, files.length), order, around);
  else
    for (const file of files) {
      const input = await readInput(file, around.folder, around.stdin);
      yield { file, dealt: await deal(file, input, order) };
    }
}

async function* dealApart(
  files: readonly string[],
  jobs: number,
  order: Order,
  { folder, stdin }: Surroundings,
): AsyncGenerator<Told> {
  const pool = startPool(jobs, { order, folder });
  const begun: { readonly file: string; readonly dealt: Promise<Dealt> }[] = [];
  try {
    for (const file of files) {
      const input = file === '-' ? await readInput(file, folder, stdin) : null;
      begun.push({ file, dealt: pool.deal({ file, input }) });
      if (begun.length > jobs * AHEAD) yield* told(begun.splice(0, 1));
    }
    yield* told(begun);
  } finally {
    await pool.close();
  }
}

async function* told(begun: readonly { file: string; dealt: Promise<Dealt> }[]): AsyncGenerator<Told> {
  for (const { file, dealt } of begun) yield { file, dealt: await dealt };
}
