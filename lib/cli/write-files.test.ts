import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeFiles } from './write-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'gouji-write-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content = 'x') => ({ name, type: 'text/plain', bytes: Buffer.from(content) });
const write = (out: string, names: readonly string[], given = new Set<string>()) =>
  writeFiles([names.map((name) => file(name))], out, folder, given);

describe('writeFiles', () => {
  it('makes the folder, and tells the paths as the folder was given', async () => {
    expect(await write('a/b', ['甲-2020-2026-11-23.json'])).toEqual({
      paths: [join('a/b', '甲-2020-2026-11-23.json')],
    });
    expect(readdirSync(join(folder, 'a/b'))).toEqual(['甲-2020-2026-11-23.json']);
  });

  it('numbers names that this run has given, whatever their case, and keeps files of one page together', async () => {
    const given = new Set<string>();
    const names = ['A-2026-11-23.memo.md', 'A-2026-11-23.memo.txt'];
    await write('same', names, given);
    await write('same', ['a-2026-11-23.memo.md', 'a-2026-11-23.memo.txt'], given);
    expect(readdirSync(join(folder, 'same')).sort()).toEqual([
      'A-2026-11-23.memo.md',
      'A-2026-11-23.memo.txt',
      'a-2026-11-23-2.memo.md',
      'a-2026-11-23-2.memo.txt',
    ]);
  });

  it('replaces files of earlier runs', async () => {
    await write('again', ['a-2026-11-23.csv']);
    await writeFiles([[file('a-2026-11-23.csv', 'new')]], 'again', folder, new Set());
    expect(readFileSync(join(folder, 'again/a-2026-11-23.csv'), 'utf8')).toBe('new');
  });

  it('says why it could not write, and leaves nothing half written', async () => {
    writeFileSync(join(folder, 'file'), '');
    expect(await write('file', ['a.csv'])).toEqual({
      refused: expect.objectContaining({ en: '--out names a file, not a folder' }),
    });
    expect(await write('file/deeper', ['a.csv'])).toHaveProperty('refused');
    mkdirSync(join(folder, 'blocked/a.csv'), { recursive: true });
    expect(await write('blocked', ['a.csv'])).toEqual({
      refused: expect.objectContaining({ en: 'a folder of that name is in the way' }),
    });
    expect(readdirSync(join(folder, 'blocked'))).toEqual(['a.csv']);
  });

  it('writes names as long as a file system takes', async () => {
    const name = `${'a'.repeat(251)}.csv`;
    expect(await write('long', [name])).toEqual({ paths: [join('long', name)] });
    expect(readdirSync(join(folder, 'long'))).toEqual([name]);
  });

  it('gives the files of each report a number of their own', async () => {
    const report = [file('a-2026-11-23.memo.md'), file('a-2026-11-23.memo.txt')];
    await writeFiles([report, report], 'two', folder, new Set());
    expect(readdirSync(join(folder, 'two')).sort()).toEqual([
      'a-2026-11-23-2.memo.md',
      'a-2026-11-23-2.memo.txt',
      'a-2026-11-23.memo.md',
      'a-2026-11-23.memo.txt',
    ]);
  });
});
