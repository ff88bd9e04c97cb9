import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/ensure-browser.mjs';
import { type FirefoxWindow, firefoxWindow } from './firefox-window.ts';
import { AGENCY_HOST } from './sample.ts';
import { type Page as Served, startServer } from './server.ts';

const EXTENSION = join(import.meta.dirname, '../../.output/firefox-mv3');

/** The Firefox at hand; null, said aloud, where there is none: then there is nothing to test. */
export const FIREFOX = findFirefox();
if (!FIREFOX) {
  console.warn('No Firefox found: its tests are skipped. Install one, or name one in GOUJI_FIREFOX.');
}

/** An agency's site and a real Firefox with the built extension on it. */
export interface FirefoxAgency {
  /** What a page's script cannot reach: toolbar, popup, keyboard command, clipboard. */
  readonly window: FirefoxWindow;
  /** The folder that downloads go to. */
  readonly downloads: string;
  /** Publishes a page and gives its address. */
  readonly publish: (path: string, page: Served | string, host?: string) => string;
  /** The page that a fresh extension shows; it is closed unless it is to be kept. */
  readonly firstPage: Page;
  /** Opens an address in a tab of its own. */
  readonly open: (address: string) => Promise<Page>;
  /** Installs the extension anew, as an update does. */
  readonly update: () => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** Starts both. @throws when there is no Firefox */
export async function startFirefox({ keepFirstPage = false } = {}): Promise<FirefoxAgency> {
  if (!FIREFOX) throw new Error('no Firefox');
  const server = await startServer();
  const downloads = mkdtempSync(join(tmpdir(), 'gouji-'));
  const browser = await launch(optionsFor(FIREFOX, server.port, downloads));
  await browser.installExtension(EXTENSION);
  // Coming late, it would take the place of whatever page is looked at by then.
  const firstPage = await findFirstPage(browser);
  if (!keepFirstPage) await firstPage.close();
  return {
    firstPage,
    window: await firefoxWindow(browser),
    downloads,
    publish: (path, page, host = AGENCY_HOST) => {
      server.serve(host, path, page);
      return `http://${host}${path}`;
    },
    open: async (address) => {
      const page = await browser.newPage();
      page.setDefaultTimeout(10_000);
      await page.goto(address);
      return page;
    },
    update: () => browser.installExtension(EXTENSION),
    close: async () => {
      await browser.close();
      await server.close();
      rmSync(downloads, { recursive: true });
    },
  };
}

/** Puppeteer is not told its address, but the page itself knows. @throws when it does not come within 20 s */
async function findFirstPage(browser: Browser): Promise<Page> {
  for (const end = Date.now() + 20_000; Date.now() < end; ) {
    for (const page of await browser.pages()) {
      // A page that is still on its way has no script to ask.
      const path = await page.evaluate(() => location.pathname).catch(() => '');
      if (path === '/welcome.html') return page;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the first page did not open');
}

/** On a busy machine Firefox now and then closes the connection while it starts. */
async function launch(options: LaunchOptions, attempts = 3): Promise<Browser> {
  try {
    return await puppeteer.launch(options);
  } catch (error) {
    if (attempts === 1) throw error;
    return launch(options, attempts - 1);
  }
}

function optionsFor(executablePath: string, port: number, downloads: string): LaunchOptions {
  return {
    browser: 'firefox',
    executablePath,
    headless: !process.env['GOUJI_HEADED'],
    args: ['--remote-allow-system-access'],
    defaultViewport: { width: 1280, height: 800 },
    extraPrefsFirefox: {
      // The server stands in for every host as a proxy: Firefox has no rules for names.
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'intl.accept_languages': 'zh-CN',
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      // ms; by default half a minute. The background is to sleep as often as it may.
      'extensions.background.idle.timeout': 1_000,
    },
  };
}
