// Finds the browsers that end-to-end tests and demo drive, and installs what is missing where that is possible.

import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where to look, in this order. Any of them will do: the extension is loaded over the debugging protocol. */
const CHROMIUM = {
  variable: 'GOUJI_CHROMIUM',
  name: 'Chromium',
  commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  places: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  packages: ['chromium', 'fonts-noto-cjk'],
};

const FIREFOX = {
  variable: 'GOUJI_FIREFOX',
  name: 'Firefox',
  commands: ['firefox-esr', 'firefox'],
  places: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
  packages: ['firefox-esr', 'fonts-noto-cjk'],
};

/**
 * Paths of the browsers that the task drives, as environment variables for it. Throws, with what to do, when Chromium
 * can neither be found nor installed, or a variable names no browser. Firefox is looked for only where tests for it
 * exist, which are skipped without one.
 *
 * @param {{ root: string, node: string, task: 'test' | 'demo' }} options `node`: the pinned Node
 * @returns {Record<string, string>}
 */
export function ensureBrowsers({ root, node, task }) {
  const chromium = ensure(CHROMIUM) ?? ownChromium(root, node);
  if (!chromium) throw new Error(missing(CHROMIUM));
  const paths = { [CHROMIUM.variable]: chromium };
  if (task !== 'test' || !hasFirefoxTests(root)) return paths;
  const firefox = ensure(FIREFOX);
  if (!firefox) console.warn(`gouji: ${missing(FIREFOX)} Its tests are skipped.`);
  return firefox ? { ...paths, [FIREFOX.variable]: firefox } : paths;
}

/** Chromium as it is: nothing is installed. Null where there is none. Throws when GOUJI_CHROMIUM names none. */
export const findChromium = () => named(CHROMIUM) ?? find(CHROMIUM);

/** Firefox likewise. Throws when GOUJI_FIREFOX names none. */
export const findFirefox = () => named(FIREFOX) ?? find(FIREFOX);

/** Found, or installed as a package; null where neither works. */
const ensure = (browser) =>
  named(browser) ?? find(browser) ?? (installPackages(browser) ? find(browser) : null);

const missing = ({ name, packages, variable }) =>
  `no ${name} found, and it could not be installed. Install it (Debian: apt-get install ${packages.join(' ')}), ` +
  `or name its program in the environment variable ${variable}.`;

function named({ variable, name }) {
  const path = process.env[variable];
  if (!path) return null;
  if (starts(path)) return path;
  throw new Error(`${variable} is set to ${path}, but that does not start as ${name}`);
}

function find({ commands, places }) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const inPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...inPath, ...places].find(starts) ?? null;
}

/** Whether it is a program that runs: Ubuntu's `chromium-browser` may be a stub that only asks for a snap. */
function starts(path) {
  if (!isExecutable(path)) return false;
  // On Windows a browser asked for its version opens a window.
  return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // Absent or not ours to run: not found, which is the answer.
  }
}

/** Debian and its kin, as root. */
function installPackages({ name, packages }) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log(`gouji: installing ${name} (apt-get) …`);
  const apt = (...args) =>
    spawnSync('apt-get', ['-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  // A package source out of reach must not end it all: the lists at hand may do.
  apt('update');
  return apt('install', '-y', '--no-install-recommends', ...packages);
}

/** Playwright's own Chromium, downloaded unless it is there already. */
function ownChromium(root, node) {
  const located = () => {
    const ask = 'import { chromium } from "playwright-core"; console.log(chromium.executablePath())';
    const { stdout } = spawnSync(node, ['--input-type=module', '--eval', ask], {
      cwd: root,
      encoding: 'utf8',
    });
    return stdout.trim();
  };
  if (starts(located())) return located();
  console.log("gouji: downloading Playwright's Chromium …");
  const cli = join(root, 'node_modules/playwright-core/cli.js');
  spawnSync(node, [cli, 'install', '--no-shell', 'chromium'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return starts(located()) ? located() : null;
}

function hasFirefoxTests(root) {
  const folder = join(root, 'test/e2e');
  return (
    existsSync(folder) &&
    readdirSync(folder, { recursive: true }).some((file) => /firefox.*\.test\.ts$/.test(file))
  );
}
