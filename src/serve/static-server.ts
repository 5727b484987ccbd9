import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

type Found = { kind: 'file'; path: string } | { kind: 'redirect'; location: string } | { kind: 'nothing' };

/**
 * Serves a built site as a plain static host does: `index.html` for a folder, a redirect to its closing slash,
 * the site's own `404.html` for anything else.
 *
 * @param directory the built site
 * @param base the path at which the site lives; begins and ends with a slash
 */
export function createStaticServer(directory: string, base: string): Server {
  const root = resolve(directory);
  return createServer((request, response) => {
    answer(root, base, request.method ?? '', request.url ?? '/', response).catch((error: unknown) => {
      // Only a reader who went away gets here once the headers are out.
      if (!response.headersSent) response.writeHead(500).end(String(error));
      response.destroy();
    });
  });
}

async function answer(root: string, base: string, method: string, url: string, response: ServerResponse) {
  if (method !== 'GET' && method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const found = await find(root, base, url);
  if (found.kind === 'redirect') {
    response.writeHead(301, { Location: found.location }).end();
    return;
  }
  const path = found.kind === 'file' ? found.path : join(root, '404.html');
  const file = await stat(path).catch(() => undefined);
  const type = CONTENT_TYPES[extname(path)] ?? 'application/octet-stream';
  if (file === undefined) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found');
    return;
  }
  response.writeHead(found.kind === 'file' ? 200 : 404, { 'Content-Type': type, 'Content-Length': file.size });
  if (method === 'HEAD') response.end();
  else await pipeline(createReadStream(path), response);
}

async function find(root: string, base: string, url: string): Promise<Found> {
  const [path = '/', query] = url.split(/\?(.*)/s);
  const search = query === undefined ? '' : `?${query}`;
  if (`${path}/` === base) return { kind: 'redirect', location: `${base}${search}` };
  if (!path.startsWith(base)) return { kind: 'nothing' };

  const inside = decode(path.slice(base.length));
  // An empty segment would make a redirect to another host: //deals becomes //deals/.
  if (inside === undefined || inside.includes('\0') || `/${inside}`.includes('//')) return { kind: 'nothing' };
  const target = join(root, inside);
  if (target !== root && !target.startsWith(root + sep)) return { kind: 'nothing' };

  const entry = await stat(target).catch(() => undefined);
  const wantsFolder = path.endsWith('/');
  if (entry?.isDirectory() !== true) {
    return entry === undefined || wantsFolder ? { kind: 'nothing' } : { kind: 'file', path: target };
  }
  const index = join(target, 'index.html');
  const hasIndex = await stat(index).then(
    (file) => file.isFile(),
    () => false,
  );
  if (!hasIndex) return { kind: 'nothing' };
  return wantsFolder ? { kind: 'file', path: index } : { kind: 'redirect', location: `${path}/${search}` };
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
