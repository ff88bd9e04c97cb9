import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const PAGES = new URL('../test/pages/', import.meta.url);

export interface PageServer {
  readonly port: number;
  readonly close: () => void;
}

/** File names of the sample pages. */
export const samplePageNames = async (): Promise<string[]> =>
  (await readdir(PAGES)).filter((name) => name.endsWith('.html')).sort();

/** Serves the sample pages on a free port of this machine, and a list of them at `/`. */
export async function servePages(): Promise<PageServer> {
  const names = await samplePageNames();
  const index = names.map((name) => `<li><a href="/${name}">${name}</a>`).join('\n');
  const server = createServer(async (request, response) => {
    const name = (request.url ?? '/').slice(1).replace(/[?#].*$/, '');
    const found = name === '' || names.includes(name);
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    // Only names from the list are read: a request cannot lead out of the folder.
    response.end(
      names.includes(name) ? await readFile(new URL(name, PAGES)) : found ? `<ul>${index}</ul>` : '404',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { port, close };
}
