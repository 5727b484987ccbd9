import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

/** A page of somebody else, on an origin of its own. */
export interface HostPage {
  url: string;
  close: () => void;
}

/** Serves one page on this machine. */
export async function hostPage(html: string, headers: Record<string, string> = {}): Promise<HostPage> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers }).end(html);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  // Another name than the site's is another site to a browser.
  return { url: `http://localhost:${port}/`, close: () => server.close() };
}
