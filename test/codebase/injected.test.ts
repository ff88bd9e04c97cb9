import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const IMPORT = /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;

/** Files of ours and packages that a file draws into its bundle, itself among them. */
function bundleOf(path: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  if (!/\.tsx?$/.test(path)) return seen;
  for (const [, type, to = ''] of readFileSync(join(ROOT, path), 'utf8').matchAll(IMPORT)) {
    if (type) continue;
    bundleOf(to.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(path), to)) : to, seen);
  }
  return seen;
}

const matching = (bundle: ReadonlySet<string>, pattern: RegExp) =>
  [...bundle].filter((path) => pattern.test(path));

test.each(['entrypoints/detector/index.ts', 'entrypoints/auditor/index.ts'])(
  'what %s puts into every report page draws in no writer of files, no core and no library for them',
  (entry) => {
    const bundle = bundleOf(entry);
    expect(bundle.size).toBeGreaterThan(3);
    // A memo's sentence is but words: a finding is copied in the same.
    const heavy =
      /^lib\/(export(?!\/memo\/(sentence|labels))|rules|prose|forms\/editions)\/|^(fflate|@noble|zod|cheerio)/;
    expect(matching(bundle, heavy)).toEqual([]);
  },
);

test('the exporter draws them in, but nothing that reads files or checks what comes from outside', () => {
  const bundle = bundleOf('entrypoints/exporter/index.ts');
  expect(matching(bundle, /^lib\/export\/files\.ts$|^fflate$/)).toHaveLength(2);
  expect(matching(bundle, /^(zod|cheerio|parse5)|^lib\/cli/)).toEqual([]);
});
