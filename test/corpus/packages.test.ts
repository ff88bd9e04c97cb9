import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../lib/cli/run.ts';
import { corpusPages, NO_CORPUS } from '../support/corpus.ts';

const pages = await corpusPages();
const folder = mkdtempSync(join(tmpdir(), 'gouji-packages-'));
afterAll(() => rmSync(folder, { recursive: true }));

const hasUnzip = spawnSync('unzip', ['-v']).status === 0;

async function gouji(...args: string[]): Promise<{ status: number; out: string }> {
  const out: string[] = [];
  const print = async (text: string) => void out.push(text);
  const world = { stdin: Readable.from([]), print, complain: print, folder, width: null };
  return { status: await run(args, world), out: out.join('') };
}

describe.skipIf(pages === null)(pages === null ? NO_CORPUS : 'evidence of real reports', () => {
  it.each(pages ?? [])('$name: page → package → verify is exact', async ({ name, bytes }) => {
    writeFileSync(join(folder, name), bytes);
    const made = await gouji('--format', 'package', '--out', name.replace('.html', ''), name);
    expect(made.status, made.out).toBe(0);
    const verified = await gouji('verify', '--lang', 'en', made.out.trim());
    expect(verified).toEqual({ status: 0, out: expect.stringContaining(': sound: ') });
  });

  it.skipIf(!hasUnzip)('every zip is sound for another zip tool', async () => {
    const names = (pages ?? []).map(({ name }) => name);
    for (const format of ['package', 'datapackage', 'xlsx'])
      await gouji('--format', format, '--out', 'all', ...names);
    const files = readdirSync(join(folder, 'all'));
    expect(files.length).toBe(3 * names.length);
    for (const file of files)
      expect(() => execFileSync('unzip', ['-tqq', join(folder, 'all', file)])).not.toThrow();
  });
});
