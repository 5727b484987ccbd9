import { globSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { dirname, join, sep } from 'node:path';
import sirv from 'sirv';
import { contentTypeAt } from './content-type.ts';
import { headersAt } from './host-headers.ts';

/**
 * Serves a built site as a good static host does: `index.html` for a folder, a redirect to its closing slash, the
 * site's own `404.html` for anything else, and the headers that docs/deploying.md asks for.
 *
 * @param directory the built site, which stays as it is
 * @param base the path at which the site lives; begins and ends with a slash
 */
export function staticSite(directory: string, base: string): RequestListener {
  const folders = new Set(globSync('**/index.html', { cwd: directory }).map((path) => `/${folderOf(path)}`));
  const missingPage = readFileSync(join(directory, '404.html'));
  const sendMissingPage = (request: IncomingMessage, response: ServerResponse) => {
    const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': missingPage.length };
    response.writeHead(404, headers).end(request.method === 'HEAD' ? undefined : missingPage);
  };
  const sendFile = sirv(directory, {
    etag: true,
    dotfiles: true,
    // A file has its own name alone: no `/deals` for `/deals.html`.
    extensions: [],
    onNoMatch: sendMissingPage,
    setHeaders: (response, path) => {
      const pathname = path.replace(/index\.html$/, '');
      const type = contentTypeAt(pathname);
      // What is built on this machine may be built anew at any minute.
      const headers = { ...headersAt(pathname), 'Cache-Control': 'no-cache', ...(type && { 'Content-Type': type }) };
      response.setHeaders(new Map(Object.entries(headers)));
    },
  });

  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const [path = '/', search = ''] = (request.url ?? '/').split(/(?=\?)(.*)/s);
    const isInside = path.startsWith(base);
    const pathname = isInside ? decode(`/${path.slice(base.length)}`) : undefined;
    if (`${path}/` === base || (pathname !== undefined && folders.has(pathname))) {
      response.writeHead(301, { Location: `${path}/${search}` }).end();
    } else if (pathname === undefined) {
      sendMissingPage(request, response);
    } else {
      request.url = `/${path.slice(base.length)}${path.endsWith('/') ? 'index.html' : ''}`;
      sendFile(request, response);
    }
  };
}

export const createStaticServer = (directory: string, base: string) => createServer(staticSite(directory, base));

const folderOf = (path: string) => dirname(path).split(sep).join('/');

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
