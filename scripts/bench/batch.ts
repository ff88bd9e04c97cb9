import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Line, median, times } from './lines.ts';

const PAGES = 3_000;
/** Fewer, as it takes its time. */
const PANDAS_PAGES = 100;
const ROUNDS = 3;
/** A batch as long as the memory is watched. */
const ENDURANCE = 100_000;

const ROOT = join(import.meta.dirname, '../..');
const CLI = join(ROOT, 'lib/cli/main.ts');

/** The command line on many files, beside `cheerio.load` and `pandas.read_html` of the same. */
export async function benchBatch(pages: readonly string[]): Promise<readonly Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-batch-'));
  try {
    // Short names: a hundred thousand have to fit into one command.
    for (const [i, html] of pages.entries()) writeFileSync(join(folder, String(i)), html);
    const files = (many: number) => Array.from({ length: many }, (_, i) => String(i % pages.length));
    const rates = measure(folder, files);
    return [...compare(rates), jobs(rates), await memory(folder, files(ENDURANCE))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Pages a second. */
interface Rates {
  readonly one: number;
  readonly two: number;
  readonly cheerio: number;
  /** Null: it is not installed. */
  readonly pandas: number | null;
}

/** Whole processes, start-up and all, one after the other in each round. */
function measure(folder: string, files: (many: number) => readonly string[]): Rates {
  const node = (script: string, ...args: string[]) => {
    const start = performance.now();
    spawnSync(process.execPath, [script, ...args, ...files(PAGES)], { cwd: folder, maxBuffer: 2 ** 30 });
    return PAGES / ((performance.now() - start) / 1_000);
  };
  const rounds = Array.from({ length: ROUNDS }, () => ({
    one: node(CLI, '--format', 'ndjson', '--jobs', '1'),
    two: node(CLI, '--format', 'ndjson', '--jobs', '2'),
    cheerio: node(join(ROOT, 'scripts/bench/cheerio-files.ts')),
  }));
  const of = (key: 'one' | 'two' | 'cheerio') => median(rounds.map((round) => round[key]));
  return {
    one: of('one'),
    two: of('two'),
    cheerio: of('cheerio'),
    pandas: pandas(folder, files(PANDAS_PAGES)),
  };
}

/** Of the Pythons that may have it, the first that does. */
function pandas(folder: string, files: readonly string[]): number | null {
  for (const python of ['python3', '/usr/bin/python3']) {
    const script = join(ROOT, 'scripts/bench/pandas_files.py');
    const { status, stdout } = spawnSync(python, [script, ...files], { cwd: folder, encoding: 'utf8' });
    if (status === 0) return files.length / Number(stdout);
  }
  return null;
}

const compare = ({ one, cheerio, pandas }: Rates): readonly Line[] => [
  {
    what: `command line, ${PAGES} files, one job`,
    measured: `${one.toFixed(0)} pages/s = ${times(one / cheerio)} cheerio.load (${cheerio.toFixed(0)}/s)`,
    goal: '≥ 0.6 × cheerio.load',
    met: one >= 0.6 * cheerio,
    why: 'these pages are small: to audit a report takes as long as to parse a small page.',
  },
  {
    what: 'the same beside pandas.read_html',
    measured:
      pandas === null
        ? 'not measured: pandas is not installed'
        : `${(one / pandas).toFixed(1)} × (${pandas.toFixed(0)}/s)`,
    goal: '≥ 5 ×',
    met: pandas !== null && one >= 5 * pandas,
    why: 'pandas parses in C (lxml): `cheerio.load` alone, which reads nothing, is no five times as fast either.',
  },
];

const jobs = ({ one, two }: Rates): Line => ({
  what: 'the same with --jobs 2',
  measured: `${two.toFixed(0)} pages/s = ${times(two / one)} one job`,
  goal: 'uses all cores: ≥ 1.3 ×, as one job already has the engine collect and compile on the other',
  met: two >= 1.3 * one,
  why: 'both cores are busy, but each thread compiles for itself and there is one main thread that prints: it pays the better the longer the list is.',
});

/** What the process holds while it goes through very many files. */
async function memory(folder: string, files: readonly string[]): Promise<Line> {
  const child = spawn(process.execPath, [CLI, '--format', 'ndjson', '--jobs', '1', ...files], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const held: number[] = [];
  let told = 0;
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    const before = told;
    for (const byte of chunk) if (byte === 10) told++;
    const step = files.length / 20;
    if (Math.floor(told / step) > Math.floor(before / step)) held.push(megabytes(child.pid ?? 0));
  }
  // The first tenth is start-up.
  const early = median(held.slice(2, 8));
  const late = median(held.slice(-6));
  return {
    what: `memory of the command line over ${files.length.toLocaleString('en')} files`,
    measured: `${early.toFixed(0)} MB in the first third, ${late.toFixed(0)} MB in the last (${told.toLocaleString('en')} results)`,
    goal: 'flat',
    met: late <= early * 1.1 && told >= files.length,
  };
}

/** Of Linux; 0 elsewhere. */
function megabytes(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024;
  } catch {
    return 0; // It has just ended, or this is no Linux.
  }
}
