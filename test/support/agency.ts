import { type ExtensionBrowser, startBrowser } from './browser.ts';
import { AGENCY_HOST } from './sample.ts';
import { type Page, type PageServer, startServer } from './server.ts';

/** An agency's site and a browser with the extension on it. */
export interface AgencySite {
  readonly server: PageServer;
  readonly browser: ExtensionBrowser;
  /** Publishes a page and gives its address. */
  readonly publish: (path: string, page: Page | string, host?: string) => string;
  readonly close: () => Promise<void>;
}

type Options = Omit<Parameters<typeof startBrowser>[0], 'port'>;

/** Starts both; everything that a test publishes stays until the end of its file. */
export async function startAgency(options: Options = {}): Promise<AgencySite> {
  const server = await startServer();
  const browser = await startBrowser({ ...options, port: server.port });
  return {
    server,
    browser,
    publish: (path, page, host = AGENCY_HOST) => {
      server.serve(host, path, page);
      return `http://${host}${path}`;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
