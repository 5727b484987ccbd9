import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SiteBuild } from './build-sites.ts';

/** A build whose pages name the address that they really have. */
export interface Republished {
  /** Origin and base path, with a slash at the end. */
  url: string;
  close: () => void;
}

const TEXT = /^(text\/|application\/json|image\/svg)/;

/**
 * Serves a build as published on this machine: what a page says is at the public address, is here. Consumers follow
 * the absolute addresses of a page.
 */
export async function republish({ publicUrl, servedUrl }: SiteBuild): Promise<Republished> {
  const server = createServer((request, response) => {
    void (async () => {
      const answer = await fetch(new URL(request.url ?? '/', servedUrl), { redirect: 'manual' });
      const type = answer.headers.get('content-type') ?? '';
      const here = `http://${request.headers.host ?? ''}`;
      const body = TEXT.test(type)
        ? (await answer.text()).replaceAll(new URL(publicUrl).origin, here)
        : Buffer.from(await answer.arrayBuffer());
      response.writeHead(answer.status, { 'Content-Type': type }).end(body);
    })();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${new URL(servedUrl).pathname}`, close: () => server.close() };
}
