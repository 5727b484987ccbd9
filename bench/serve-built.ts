import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import { DIST } from './places.ts';
import { LATENCY } from './slow-phone.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The built site, as a host serves it that has compressed it before, on a slow network. @param more pages besides, by path */
export async function serveBuilt(more: Readonly<Record<string, string>>): Promise<Server> {
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    void (async () => {
      const waited = passed(LATENCY);
      const path = request.url ?? '/';
      const file = path.endsWith('/') ? `${path}index.html` : path;
      try {
        const page = more[path];
        const body = page === undefined ? await readFile(join(DIST, file)) : Buffer.from(page);
        const isText = extname(file) !== '.woff2';
        const sent = isText ? (packed.get(path) ?? brotliCompressSync(body)) : body;
        packed.set(path, sent);
        await waited;
        response.writeHead(200, {
          'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
          ...(isText && { 'Content-Encoding': 'br' }),
          'Content-Length': sent.length,
        });
        response.end(sent);
      } catch {
        response.writeHead(404).end();
      }
    })();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}
