import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { frontPage, tidesPage } from './pages.ts';
import { picture } from './pictures.ts';
import { ferryStory } from './story.ts';
import { blocksArticle } from './themes/blocks.ts';
import { journalArticle } from './themes/journal.ts';
import { magazineArticle } from './themes/magazine.ts';

/** What a path answers with. `type` is HTML unless told. */
export interface Page {
  readonly body: string | Uint8Array;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The sample news site, served from this machine. */
export interface Site {
  /** `http://127.0.0.1:PORT`, without a slash at its end. */
  readonly url: string;
  /**
   * Every request so far, as `METHOD URL`. A browser that takes the site as its proxy gets its pages under any host, and
   * all that it asks of the network stands here; what isn't plain HTTP is refused.
   */
  readonly requests: readonly string[];
  /** Adds a page or replaces it, and gives its address. */
  put(path: string, page: Page | string): string;
  /** Serves a folder's files under `/files/`. */
  serveFolder(folder: string): void;
  close(): Promise<void>;
}

const FILE_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.gif': 'image/gif',
  '.htm': 'text/html',
  '.html': 'text/html',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.xhtml': 'application/xhtml+xml',
};

/** A file of a folder, by its path in the address. Nothing outside of the folder. */
async function fileIn(folder: string, path: string): Promise<Page | undefined> {
  const name = decodeURIComponent(path);
  if (name.split(/[\\/]/).includes('..')) return undefined;
  const body = await readFile(join(folder, name)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'EISDIR') return undefined;
    throw error;
  });
  return body && { body, type: FILE_TYPES[extname(name).toLowerCase()] ?? 'application/octet-stream' };
}

const siteUrl = new URL('.', import.meta.url);

async function fixed(path: string): Promise<Page | undefined> {
  const image = /^\/pictures\/(\d{1,3})\.svg$/.exec(path);
  if (image) return { body: picture(Number(image[1])), type: 'image/svg+xml' };
  const style = /^\/styles\/([a-z]+)\.css$/.exec(path);
  if (style) return { body: await readFile(new URL(`styles/${style[1]}.css`, siteUrl)), type: 'text/css' };
  if (/^\/story\/\d+$/.test(path)) return { body: magazineArticle(ferryStory) };
  return undefined;
}

function answer(response: ServerResponse, status: number, page: Page): void {
  response.writeHead(status, {
    'content-type': page.type ?? 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    ...page.headers,
  });
  response.end(page.body);
}

/** Starts the site on a free port of the loopback interface. */
export async function serve(): Promise<Site> {
  const pages = new Map<string, Page>([
    ['/', { body: frontPage(ferryStory) }],
    ['/ferries', { body: magazineArticle(ferryStory) }],
    ['/journal/ferries', { body: journalArticle(ferryStory) }],
    ['/blocks/ferries', { body: blocksArticle(ferryStory) }],
    ['/tides', { body: tidesPage() }],
    ['/favicon.ico', { body: picture(5), type: 'image/svg+xml' }],
  ]);
  const requests: string[] = [];
  let folder: string | undefined;
  const find = async (path: string) =>
    pages.get(path) ??
    (folder !== undefined && path.startsWith('/files/')
      ? fileIn(folder, path.slice('/files/'.length))
      : fixed(path));
  const server = createServer((request, response) => {
    const { href, pathname } = new URL(request.url ?? '/', `http://${request.headers.host}`);
    requests.push(`${request.method} ${href}`);
    find(pathname).then(
      (page) =>
        page ? answer(response, 200, page) : answer(response, 404, { body: 'Not here', type: 'text/plain' }),
      (error: unknown) => answer(response, 500, { body: String(error), type: 'text/plain' }),
    );
  });
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    requests,
    put(path, page) {
      pages.set(path, typeof page === 'string' ? { body: page } : page);
      return url + path;
    },
    serveFolder(path) {
      folder = path;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
