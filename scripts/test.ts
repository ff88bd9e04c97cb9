import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { addCounts, type Counts, countTests, NO_TESTS } from './count-tests.ts';

/**
 * The whole check, in the order in which faults are cheapest to find. Every step runs, whatever the others found: one
 * run names all that is wrong. A step with `tests` leaves vitest's own account behind to be counted.
 */
const STEPS = [
  { name: 'lint', script: 'lint', tests: false },
  { name: 'types', script: 'types', tests: false },
  { name: 'dead code', script: 'dead', tests: false },
  { name: 'unit and codebase', script: 'unit', tests: true },
  { name: 'corpus', script: 'corpus', tests: true },
  { name: 'end to end', script: 'e2e', tests: true },
] as const;

type Step = (typeof STEPS)[number];

interface Outcome {
  readonly step: Step;
  readonly passed: boolean;
  readonly counts: Counts;
  readonly seconds: number;
}

const ACCOUNTS = '.cache/tests';

function run(step: Step): Outcome {
  console.log(`\n── ${step.name} ──`);
  const account = join(ACCOUNTS, `${step.script}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${account}`];
  const started = performance.now();
  const { status } = spawnSync(
    'npm',
    ['run', '--silent', step.script, ...(step.tests ? ['--', ...reporters] : [])],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    },
  );
  const counts = step.tests ? countTests(read(account)) : NO_TESTS;
  return { step, passed: status === 0, counts, seconds: (performance.now() - started) / 1000 };
}

/** Null when the step ended before it could give account. */
function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

rmSync(ACCOUNTS, { recursive: true, force: true });
mkdirSync(ACCOUNTS, { recursive: true });
const outcomes = STEPS.map(run);

console.log('');
for (const { step, passed, seconds } of outcomes) {
  console.log(`${passed ? '✓' : '✗'} ${step.name.padEnd(20)} ${seconds.toFixed(1).padStart(6)} s`);
}
const total = addCounts(outcomes.map(({ counts }) => counts));
// Alone on its line and last: machines that know no vitest read the account here.
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = outcomes.every(({ passed }) => passed) && total.passed > 0 && total.failed === 0 ? 0 : 1;
