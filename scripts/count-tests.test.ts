import { describe, expect, it } from 'vitest';
import { addCounts, countTests, NO_TESTS } from './count-tests.ts';

const account = (...files: { status: string; tests: string[] }[]): string =>
  JSON.stringify({
    testResults: files.map(({ status, tests }) => ({
      status,
      assertionResults: tests.map((each) => ({ status: each })),
    })),
  });

describe('countTests', () => {
  it('counts by outcome; whatever neither passed nor failed was skipped', () => {
    const json = account(
      { status: 'failed', tests: ['passed', 'failed', 'skipped'] },
      { status: 'passed', tests: ['passed', 'todo', 'pending'] },
    );
    expect(countTests(json)).toEqual({ passed: 2, failed: 1, skipped: 3 });
  });

  it('counts a file that broke before or beside its tests as a failure', () => {
    expect(countTests(account({ status: 'failed', tests: [] }))).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
    });
    expect(countTests(account({ status: 'failed', tests: ['passed'] }))).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
    });
  });

  it('counts a run without an account as a failure', () => {
    expect(countTests(null)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('takes nothing else for an account', () => {
    expect(() => countTests('{}')).toThrow();
  });
});

describe('addCounts', () => {
  it('adds up', () => {
    expect(addCounts([])).toEqual(NO_TESTS);
    expect(
      addCounts([
        { passed: 1, failed: 0, skipped: 2 },
        { passed: 3, failed: 1, skipped: 0 },
      ]),
    ).toEqual({
      passed: 4,
      failed: 1,
      skipped: 2,
    });
  });
});
