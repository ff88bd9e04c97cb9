// Runs a task of this project from nothing: `node scripts/bootstrap.mjs test|demo [arguments]`.
// Plain JavaScript without dependencies, for whatever Node the machine has; the task itself runs on the pinned one.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from './ensure-browser.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OLDEST_NODE = 20;

const WINDOWS = process.platform === 'win32';
const PINNED_NODE = join(ROOT, 'node_modules/node/bin', WINDOWS ? 'node.exe' : 'node');

/** @returns {number} exit status of the task */
function main([task, ...args]) {
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
    throw new Error(
      `Node ${OLDEST_NODE} or later is needed, this is ${process.versions.node}: https://nodejs.org`,
    );
  }
  if (task !== 'test' && task !== 'demo') throw new Error('usage: node scripts/bootstrap.mjs test|demo');
  ensureDependencies();
  const help = args.includes('--help') || args.includes('-h');
  const browsers = help ? {} : ensureBrowsers({ root: ROOT, node: PINNED_NODE, task });
  const script = join(ROOT, 'scripts', `${task}.ts`);
  const { status, signal } = spawnSync(PINNED_NODE, [script, ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...browsers },
  });
  if (signal) console.error(`gouji: ${task} was ended by ${signal}`);
  return status ?? 1;
}

/** Installs what package-lock.json asks for, unless it is there already. */
function ensureDependencies() {
  if (isInstalled()) return;
  console.log('gouji: installing dependencies (npm ci) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: WINDOWS,
    env: { ...process.env, ...withoutOwnBinaries() },
  });
  if (status !== 0) throw new Error('npm ci failed (see above); is the npm registry within reach?');
  if (!isInstalled())
    throw new Error('npm ci ran, but the pinned Node does not start: delete node_modules and retry');
}

/** Whether node_modules holds the versions of the lock file, and a Node that starts on this machine. */
function isInstalled() {
  const wanted = packagesIn('package-lock.json');
  const found = packagesIn('node_modules/.package-lock.json');
  if (!wanted || !found) return false;
  // Optional packages are for other systems, and may be absent.
  const due = Object.entries(wanted).filter(([path, { optional }]) => path !== '' && !optional);
  return (
    due.every(([path, { version }]) => found[path]?.version === version) &&
    spawnSync(PINNED_NODE, ['--version']).status === 0
  );
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages;
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * `npm test` puts node_modules/.bin first in the path. npm ci deletes that folder, so npm itself must run on the
 * machine's own Node.
 */
function withoutOwnBinaries() {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const own = join(ROOT, 'node_modules');
  return {
    [name]: (process.env[name] ?? '')
      .split(delimiter)
      .filter((folder) => !folder.startsWith(own))
      .join(delimiter),
  };
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error(`gouji: ${error.message}`);
  process.exitCode = 1;
}
