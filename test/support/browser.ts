import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';

/** Where the built extension lies. */
export const EXTENSION = join(import.meta.dirname, '../../.output/chrome-mv3');

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-for-testing',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

export interface ExtensionBrowser {
  readonly context: BrowserContext;
  /** The extension's background, to ask what the toolbar shows. */
  readonly background: Worker;
  readonly id: string;
  readonly close: () => Promise<void>;
}

interface Options {
  /** Port of the server that answers for every `*.gov.cn` and `*.example` host. */
  readonly port: number;
  readonly lang?: 'zh-CN' | 'en';
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** Real Chromium with the built extension, in a fresh profile. @throws when no Chromium is found */
export async function startBrowser({ port, lang = 'zh-CN', ...page }: Options): Promise<ExtensionBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'gouji-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(process.env['GOUJI_HEADED'] ? [] : ['--headless=new']),
      '--no-sandbox',
      `--load-extension=${EXTENSION}`,
      `--disable-extensions-except=${EXTENSION}`,
      `--host-resolver-rules=MAP *.gov.cn 127.0.0.1:${port}, MAP *.example 127.0.0.1:${port}`,
    ],
    locale: lang,
    viewport: page.viewport ?? { width: 1280, height: 800 },
    colorScheme: page.colorScheme ?? 'light',
    acceptDownloads: true,
  });
  context.setDefaultTimeout(8_000);
  const [known] = context.serviceWorkers();
  const background = known ?? (await context.waitForEvent('serviceworker'));
  return {
    context,
    background,
    id: new URL(background.url()).host,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Chromium by GOUJI_CHROMIUM or at a usual place; Chrome itself no longer loads unpacked extensions by flag. */
function findChromium(): string {
  const found = [process.env['GOUJI_CHROMIUM'], ...PLACES].find((path) => path && existsSync(path));
  if (!found)
    throw new Error(`No Chromium found; set GOUJI_CHROMIUM to one. Looked at: ${PLACES.join(', ')}`);
  return found;
}
