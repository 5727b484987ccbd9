import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import type { TestProject } from 'vitest/node';
import { createStaticServer } from '../../src/serve/static-server.ts';
import { Builder, type Order } from './builder.ts';

/** A build of the site, served on this machine. */
export interface SiteBuild {
  /** Where the site believes to live: origin and base path, with a slash at the end. */
  publicUrl: string;
  /** Where it is served; the same path as `publicUrl`. */
  servedUrl: string;
  /** The folder with its files. */
  directory: string;
  /** What Astro warned of. */
  warnings: string;
}

/** What became of the build: the site, or what Astro printed where there is none. */
export type Outcome = { build: SiteBuild } | { failure: string };

declare module 'vitest' {
  interface ProvidedContext {
    /** Where it is told what became of the build, once that is over, and where others are ordered; see outcome.ts. */
    builder: string;
  }
}

const ROOT = join(import.meta.dirname, '../..');
const SITE_URL = 'https://ledger.test';
/** Whatever forgets it is found out. */
const BASE_PATH = '/ledger/';

/**
 * Builds and serves the site, whatever `dist` holds. Vitest calls it before the tests, which do not wait: those that need
 * no build run beside it. A failure is handed to them, since one thrown here would take every other test along.
 */
export default async function setup(project: TestProject) {
  // Inside the project: given a folder elsewhere, Astro works in one that all builds of the project share.
  const caches = join(ROOT, 'node_modules/.cache');
  await mkdir(caches, { recursive: true });
  const folder = await mkdtemp(join(caches, 'site-tests-'));
  const builder = new Builder();
  const servers: Server[] = [];

  const outcome = async (): Promise<Outcome> => {
    const directory = join(folder, 'site');
    const order = {
      root: ROOT,
      siteUrl: SITE_URL,
      basePath: BASE_PATH,
      outDir: directory,
      cacheDir: join(folder, 'cache'),
    };
    const { failed, text } = await builder.build(order);
    if (failed) return { failure: text };
    const server = await serve(directory, BASE_PATH);
    servers.push(server);
    const { port } = server.address() as AddressInfo;
    const servedUrl = `http://127.0.0.1:${port}${BASE_PATH}`;
    return { build: { publicUrl: `${SITE_URL}${BASE_PATH}`, servedUrl, directory, warnings: text } };
  };
  const built = outcome().catch((error: unknown) => ({ failure: String(error) }));

  const answer = async (request: IncomingMessage) =>
    request.method === 'POST' ? builder.build((await json(request)) as Order) : built;
  const teller = createServer((request, response) => {
    void answer(request).then((told) => response.end(JSON.stringify(told)));
  }).listen(0, '127.0.0.1');
  servers.push(teller);
  await once(teller, 'listening');
  project.provide('builder', `http://127.0.0.1:${(teller.address() as AddressInfo).port}/`);

  return async () => {
    await builder.end();
    await built;
    for (const server of servers) server.close();
    await rm(folder, { recursive: true, force: true });
  };
}

async function serve(directory: string, base: string): Promise<Server> {
  const server = createStaticServer(directory, base).listen(0, '127.0.0.1');
  // A crawl may think longer than the usual five seconds before it asks again.
  server.keepAliveTimeout = 60_000;
  await once(server, 'listening');
  return server;
}
