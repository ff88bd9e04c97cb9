import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const MODULE = new URL('ensure-browser.mjs', import.meta.url).href;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gouji-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** A program in a folder of its own; gives that folder. `exit` is what it answers when asked for its version. */
function program(name: string, exit: number): string {
  const folder = join(root, `${name}-${exit}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), `#!/bin/sh\nexit ${exit}\n`);
  chmodSync(join(folder, name), 0o755);
  return folder;
}

/** What a task would be given, or the complaint; in a process of its own, as its variables are those of the machine. */
function ensure(task: 'test' | 'demo', env: Record<string, string>): unknown {
  const code = `
    import { ensureBrowsers } from ${JSON.stringify(MODULE)};
    try {
      console.log(JSON.stringify(ensureBrowsers({ root: ${JSON.stringify(root)}, node: process.execPath, task: '${task}' })));
    } catch (error) {
      console.log(JSON.stringify(error.message));
    }`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    env,
    encoding: 'utf8',
  });
  return JSON.parse(stdout);
}

describe.skipIf(process.platform === 'win32')('ensureBrowsers', () => {
  it('takes the first browser of the path that starts', () => {
    const PATH = [program('chromium', 1), program('google-chrome', 0), program('microsoft-edge', 0)].join(
      ':',
    );
    expect(ensure('demo', { PATH })).toEqual({ GOUJI_CHROMIUM: join(root, 'google-chrome-0/google-chrome') });
  });

  it('prefers the one that is named, and says so when that does not start', () => {
    const PATH = program('chromium', 0);
    const named = join(program('mine', 0), 'mine');
    expect(ensure('demo', { PATH, GOUJI_CHROMIUM: named })).toEqual({ GOUJI_CHROMIUM: named });
    const broken = join(program('mine', 1), 'mine');
    expect(ensure('demo', { PATH, GOUJI_CHROMIUM: broken })).toContain(broken);
    expect(ensure('demo', { PATH, GOUJI_CHROMIUM: '/nowhere' })).toContain(
      'GOUJI_CHROMIUM is set to /nowhere',
    );
  });

  it('looks for Firefox only where tests for it exist', () => {
    const PATH = `${program('chromium', 0)}:${program('firefox-esr', 0)}`;
    expect(ensure('test', { PATH })).not.toHaveProperty('GOUJI_FIREFOX');
    mkdirSync(join(root, 'test/e2e'), { recursive: true });
    writeFileSync(join(root, 'test/e2e/firefox.test.ts'), '');
    expect(ensure('test', { PATH })).toHaveProperty('GOUJI_FIREFOX', join(root, 'firefox-esr-0/firefox-esr'));
    expect(ensure('demo', { PATH })).not.toHaveProperty('GOUJI_FIREFOX');
    expect(ensure('test', { PATH, GOUJI_FIREFOX: '/nowhere' })).toContain('GOUJI_FIREFOX is set to /nowhere');
  });
});
