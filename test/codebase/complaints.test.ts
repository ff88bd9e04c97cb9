import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** The last column of docs/complaints.md: a file, and the words that it must hold. */
const ANSWERS = [...read('docs/complaints.md').matchAll(/\| `([^`]+)`: (.+) \|$/gm)].map(
  ([, file = '', words = '']) => [file, words] as const,
);

test('each complaint has a test', () => {
  expect(ANSWERS.length).toBe(read('docs/complaints.md').match(/^\| (?!complaint)/gm)?.length);
});

test.each(ANSWERS)('%s: %s', (file, words) => {
  expect(existsSync(join(ROOT, file))).toBe(true);
  expect(read(file)).toContain(words);
});
