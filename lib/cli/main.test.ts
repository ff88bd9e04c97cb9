import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

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
});
