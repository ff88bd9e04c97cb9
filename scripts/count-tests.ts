import * as z from 'zod/mini';

/** How many tests ended how. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const NO_TESTS: Counts = { passed: 0, failed: 0, skipped: 0 };

/** What we read of the account that vitest's json reporter writes. */
const account = z.object({
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

/**
 * Counts the tests of one vitest run. A file that fails before its first test counts as one failure, and so does a run
 * that left no account (`json` null): neither may look like a run in which nothing went wrong.
 * Throws when `json` is not such an account.
 */
export function countTests(json: string | null): Counts {
  if (json === null) return { ...NO_TESTS, failed: 1 };
  return addCounts(account.parse(JSON.parse(json)).testResults.map(countFile));
}

function countFile(file: z.infer<typeof account>['testResults'][number]): Counts {
  const passed = file.assertionResults.filter(({ status }) => status === 'passed').length;
  const failed = file.assertionResults.filter(({ status }) => status === 'failed').length;
  const broken = file.status === 'failed' && failed === 0 ? 1 : 0;
  return { passed, failed: failed + broken, skipped: file.assertionResults.length - passed - failed };
}

export function addCounts(all: readonly Counts[]): Counts {
  return all.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    NO_TESTS,
  );
}
