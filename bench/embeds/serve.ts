import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { LATENCY } from '../slow-phone.ts';
import type { Page } from './page.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** A page that is being served. */
export interface Served {
  name: string;
  url: string;
  /** Brotli, of everything that it asked for since it was last asked, in the order of asking. */
  takeBytes: () => number[];
}

/** Serves every page in a folder of its own, from memory, compressed, on a slow network. */
export async function serve(pages: readonly Page[]): Promise<{ server: Server; served: Served[] }> {
  const files = new Map<string, { type: string; body: Buffer }>();
  const asked = new Map<string, number[]>();
  pages.forEach((page, i) => {
    asked.set(`/${i}/`, []);
    for (const [name, text] of Object.entries(page.files)) {
      const path = `/${i}/${name === 'index.html' ? '' : name}`;
      files.set(path, { type: TYPES[extname(name)] ?? 'application/octet-stream', body: compressed(text) });
    }
  });

  const server = createServer(({ url = '' }, response) => {
    const file = files.get(url);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    asked.get(url.replace(/[^/]*$/, ''))?.push(file.body.length);
    setTimeout(() => {
      response.writeHead(200, {
        'Content-Type': file.type,
        'Content-Encoding': 'br',
        'Content-Length': file.body.length,
      });
      response.end(file.body);
    }, LATENCY);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');

  const { port } = server.address() as AddressInfo;
  const served = pages.map(({ name }, i) => ({
    name,
    url: `http://127.0.0.1:${port}/${i}/`,
    takeBytes: () => asked.get(`/${i}/`)?.splice(0) ?? [],
  }));
  return { server, served };
}

/** As hard as brotli can. */
export const compressed = (text: string) =>
  brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text) },
  });
