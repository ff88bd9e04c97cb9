import { type BrowserContext, chromium } from 'playwright-core';

/** How to start Chromium with the built extension. */
export interface Launch {
  /** Folder of the unpacked extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** Port of the local server that every `*.gov.cn` host leads to. */
  readonly port: number;
  /** Language of the browser, and so of the extension. */
  readonly lang?: 'zh-CN' | 'en';
  readonly viewport?: { readonly width: number; readonly height: number };
}

/**
 * Starts the Chromium that GOUJI_CHROMIUM names, with a profile of its own and the extension loaded. The extension
 * goes in over the debugging protocol, because Chrome and Edge no longer take it from the command line.
 * Throws when the browser does not start or refuses the extension; close the context to end it.
 */
export async function launchChromium(launch: Launch): Promise<BrowserContext> {
  const { extension, headless, port, lang = 'zh-CN', viewport = { width: 1280, height: 900 } } = launch;
  const { GOUJI_CHROMIUM: executablePath } = process.env;
  if (!executablePath)
    throw new Error('GOUJI_CHROMIUM is not set: run npm test or npm run demo, which find the browser');
  const context = await chromium.launchPersistentContext('', {
    executablePath,
    headless,
    locale: lang,
    // On Linux Chromium takes the language of its own windows, and so of extensions, from the environment.
    env: { ...process.env, LANGUAGE: lang.replace('-', '_') },
    viewport: headless ? viewport : null,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      `--host-resolver-rules=MAP *.gov.cn 127.0.0.1:${port}`,
      `--lang=${lang}`,
      '--enable-unsafe-extension-debugging',
    ],
  });
  const session = await context.browser()?.newBrowserCDPSession();
  // Playwright's types of the protocol lag behind the browser's.
  const load = session?.send as unknown as (method: string, parameters: object) => Promise<{ id: string }>;
  await load.call(session, 'Extensions.loadUnpacked', { path: extension });
  return context;
}
