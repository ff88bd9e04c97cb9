import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { samplePage } from '../../test/support/sample.ts';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'gouji-'));
writeFileSync(join(folder, 'page.html'), '<p>');
afterAll(() => rmSync(folder, { recursive: true }));

/** The program as its own process, started in `cwd` with the variables that npm would set. */
function gouji(
  args: readonly string[],
  options: { cwd?: string; input?: string; npm?: Record<string, string> },
) {
  const { npm_lifecycle_event: _script, INIT_CWD: _caller, ...env } = process.env;
  const { cwd = folder, input = '', npm = {} } = options;
  return spawnSync(process.execPath, [MAIN, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    env: { ...env, ...npm },
  });
}

describe('the program', () => {
  it('reads standard input, and keeps results and complaints apart', () => {
    const { status, stdout, stderr } = gouji(['--format', 'ndjson', '-', 'none.html'], { input: '<p>' });
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 'gouji.audit/1',
      source: { name: 'stdin', bytes: 3 },
    });
    expect(stderr).toBe('gouji: none.html: 没有这个文件\n');
  });

  it('takes paths from where the user is, though npm starts it in the project', () => {
    const npm = { npm_lifecycle_event: 'audit', INIT_CWD: folder };
    expect(gouji(['page.html'], { cwd: tmpdir(), npm }).status).toBe(0);
    expect(gouji(['page.html'], { cwd: tmpdir() }).status).toBe(2);
    // Another script's caller is not ours.
    expect(gouji(['page.html'], { cwd: tmpdir(), npm: { ...npm, npm_lifecycle_event: 'test' } }).status).toBe(
      2,
    );
  }, 30_000);

  it.skipIf(process.platform === 'win32')(
    'writes all files of a page or none, and says why',
    () => {
      writeFileSync(join(folder, 'report.html'), samplePage('faulty-2021.html'));
      const export_ = (blocks: string) =>
        spawnSync(
          'sh',
          // In blocks of 512 bytes: Markdown, which is written first, keeps to the limit, and HTML does not.
          [
            '-c',
            `ulimit -f ${blocks}; exec "$0" "$@"`,
            process.execPath,
            MAIN,
            '--lang',
            'en',
            '--format',
            'memo',
            '--out',
            'memos',
            'report.html',
          ],
          { cwd: folder, encoding: 'utf8' },
        );
      expect(export_('unlimited').status).toBe(0);
      const names = readdirSync(join(folder, 'memos'));
      expect(names.length).toBe(3);
      const markdown = names.find((name) => name.endsWith('.md')) ?? '';
      const { size } = statSync(join(folder, 'memos', markdown));
      rmSync(join(folder, 'memos'), { recursive: true });

      const refused = export_(String(Math.ceil(size / 512)));
      expect(refused).toMatchObject({ status: 2, stdout: '' });
      expect(refused.stderr).toBe(
        'gouji: report.html: a file is larger than the system allows, nothing was written\n',
      );
      expect(readdirSync(join(folder, 'memos'))).toEqual([]);
    },
    30_000,
  );

  it.skipIf(!existsSync('/dev/full'))('does not end well where its output found no room', () => {
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', '"$0" "$1" --lang en page.html > /dev/full', process.execPath, MAIN],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/^gouji: the output is incomplete: ENOSPC.*\n$/),
    ]);
  });
});
