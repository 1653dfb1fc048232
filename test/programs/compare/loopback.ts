import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, createServer as createSocketServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Every site there is, on one port of the loopback interface. */
export interface Loopback {
  /** `127.0.0.1:PORT`. It speaks HTTP and, with a certificate that nobody knows, HTTPS. */
  readonly address: string;
  /** How often it was asked for what it doesn't have. */
  readonly missed: number;
  /** Puts a page's source under its address. */
  put(url: string, html: string): void;
  close(): Promise<void>;
}

/** No script of a page runs, and none of its parts is fetched. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
};

/** The first byte of a TLS handshake. */
const HANDSHAKE = 22;

/** An address without what no server is told (its fragment) and without its scheme, by which nothing is told apart. */
const keyOf = (url: string) => url.replace(/^https?:/u, '').replace(/#.*$/u, '');

/** Starts a server for pages under any host's address. Needs `openssl`, for its certificate. */
export async function openLoopback(): Promise<Loopback> {
  const pages = new Map<string, string>();
  let missed = 0;
  const answer = ({ headers, url = '/' }: IncomingMessage, response: ServerResponse) => {
    const body = pages.get(`//${headers.host}${url}`);
    if (body === undefined) missed++;
    response.writeHead(body === undefined ? 404 : 200, HEADERS).end(body);
  };
  const open = createServer(answer);
  const secure = createSecureServer(await makeCertificate(), answer);
  const sockets = new Set<Socket>();
  const server = createSocketServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    // A browser that goes away in the midst of an answer is no fault of the server's.
    socket.on('error', () => socket.destroy());
    socket.once('data', (first) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === HANDSHAKE ? secure : open).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    get missed() {
      return missed;
    },
    put: (url, html) => void pages.set(keyOf(url), html),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** A key and a certificate that it signed itself. */
async function makeCertificate(): Promise<{ key: Buffer; cert: Buffer }> {
  const folder = await mkdtemp(join(tmpdir(), 'nutgraf-loopback-'));
  try {
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=loopback'];
    await promisify(execFile)('openssl', [...request, '-keyout', key, '-out', cert]);
    return { key: await readFile(key), cert: await readFile(cert) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
