import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';
import { findChromium } from '../../scripts/ensure-browser.mjs';

/** Where the built extension lies. */
export const EXTENSION = join(import.meta.dirname, '../../.output/chrome-mv3');

export interface ExtensionBrowser {
  readonly context: BrowserContext;
  /** The extension's background, to ask what the toolbar shows. */
  readonly background: Worker;
  readonly id: string;
  /** Installs the extension anew, as an update does. Gives its new background. */
  readonly update: () => Promise<Worker>;
  readonly close: () => Promise<void>;
}

interface Options {
  /** Port of the server that answers for every `*.gov.cn` and `*.example` host. */
  readonly port: number;
  /** Default: no window, unless GOUJI_HEADED is set. */
  readonly headless?: boolean;
  readonly lang?: 'zh-CN' | 'en';
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Pixels of the screen for one of a page, as on dense screens; the window is then as large as `viewport`. */
  readonly density?: number;
  /** Leaves the first page open, which a fresh extension shows; by default it is closed. */
  readonly keepFirstPage?: boolean;
}

/** Real Chromium with the built extension, in a fresh profile. @throws when no Chromium is found */
export async function startBrowser({ port, lang = 'zh-CN', ...options }: Options): Promise<ExtensionBrowser> {
  const { headless = !process.env['GOUJI_HEADED'], viewport = { width: 1280, height: 800 } } = options;
  const { density } = options;
  const profile = mkdtempSync(join(tmpdir(), 'gouji-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--enable-unsafe-extension-debugging',
      `--host-resolver-rules=MAP *.gov.cn 127.0.0.1:${port}, MAP *.example 127.0.0.1:${port}`,
      // Playwright's own emulation is of the page only: pictures of the window would not be dense.
      ...(density
        ? [`--force-device-scale-factor=${density}`, `--window-size=${viewport.width},${viewport.height}`]
        : []),
    ],
    locale: lang,
    viewport: density ? null : viewport,
    colorScheme: options.colorScheme ?? 'light',
    acceptDownloads: true,
  });
  const firstPage = context.waitForEvent('page', (page) => page.url().endsWith('/welcome.html'));
  await loadExtension(context);
  context.setDefaultTimeout(8_000);
  // Coming late, it would take the place of whatever page is looked at by then.
  const opened = await firstPage;
  if (!options.keepFirstPage) await opened.close();
  const [known] = context.serviceWorkers();
  const background = known ?? (await context.waitForEvent('serviceworker'));
  return {
    context,
    background,
    id: new URL(background.url()).host,
    update: async () => {
      const anew = context.waitForEvent('serviceworker');
      await loadExtension(context);
      return anew;
    },
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Over the debugging protocol: Chrome and Edge no longer take an unpacked extension from the command line. */
async function loadExtension(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('this browser cannot be debugged');
  // Playwright's types of the protocol lag behind the browser.
  const send = session.send.bind(session) as unknown as (
    method: string,
    parameters: object,
  ) => Promise<object>;
  await send('Extensions.loadUnpacked', { path: EXTENSION });
}

function chromiumPath(): string {
  const path = findChromium();
  if (!path)
    throw new Error('No Chromium found: run npm test, which installs one, or name one in GOUJI_CHROMIUM.');
  return path;
}
