import { defineConfig } from 'vitest/config';

const project = (name: string, include: string[], extra = {}) => ({
  test: { name, include, environment: 'node' as const, ...extra },
});

export default defineConfig({
  test: {
    projects: [
      project('unit', ['lib/**/*.test.ts', 'scripts/**/*.test.ts']),
      project('codebase', ['test/codebase/**/*.test.ts']),
      project('corpus', ['test/corpus/**/*.test.ts'], { testTimeout: 30_000 }),
      project('e2e', ['test/e2e/**/*.test.ts'], {
        globalSetup: ['test/e2e/build-extension.ts'],
        testTimeout: 60_000,
        hookTimeout: 120_000,
        fileParallelism: false,
        // A page is audited anew within a second; a busy machine may take several.
        expect: { poll: { timeout: 8_000 } },
      }),
    ],
  },
});
