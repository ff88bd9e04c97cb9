import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a page is served as. Text goes out as UTF-8; bytes as they are. */
export interface Page {
  readonly body: string | Uint8Array;
  /** Default `text/html; charset=utf-8`. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface PageServer {
  readonly port: number;
  /** Serves `page` from now on at `http://host/path`. */
  readonly serve: (host: string, path: string, page: Page | string) => void;
  readonly close: () => Promise<void>;
}

/** A local server that answers for any number of host names, over plain http, with the pages that it was given. */
export async function startServer(): Promise<PageServer> {
  const pages = new Map<string, Page>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const page = pages.get(host + pathname);
    const type = page?.type ?? 'text/html; charset=utf-8';
    response.writeHead(page ? 200 : 404, { 'content-type': type, ...page?.headers });
    response.end(page?.body ?? 'no such page');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    serve: (host, path, page) =>
      void pages.set(host + path, typeof page === 'string' ? { body: page } : page),
    close: () => close(server),
  };
}

const close = (server: Server) =>
  new Promise<void>((resolve, reject) => {
    server.closeAllConnections();
    server.close((error) => (error ? reject(error) : resolve()));
  });
