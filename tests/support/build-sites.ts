import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { createStaticServer } from '../../src/serve/static-server.ts';
import { Builder, type Order } from './builder.ts';
import { smallProject } from './small-project.ts';
import { SMALL_SITES } from './small-sites.ts';

/** A site that was built. */
export interface Built {
  /** Where the site believes to live: origin and base path, with a slash at the end. */
  publicUrl: string;
  /** The folder with its files. */
  directory: string;
  /** What was printed: of the whole site, what Astro warned of. */
  printed: string;
}

/** The whole site, served on this machine. */
export interface SiteBuild extends Built {
  /** Where it is served; the same path as `publicUrl`. */
  servedUrl: string;
}

/** What became of a build: the site, or what was printed where there is none. */
export type Outcome<Site extends Built> = { build: Site } | { failure: string };

declare module 'vitest' {
  interface ProvidedContext {
    /** Where it is told what became of a build, once that is over; see outcome.ts. */
    builds: string;
  }
}

const ROOT = join(import.meta.dirname, '../..');
const SITE_URL = 'https://ledger.test';
/** Whatever forgets it is found out. */
const BASE_PATH = '/ledger/';

/**
 * Builds the whole site, whatever `dist` holds, and serves it; then the small ones. Vitest calls it before the tests,
 * which do not wait: those that need no build run beside it. A failure is handed to them, since one thrown here would
 * take every other test along.
 */
export default async function setup(project: TestProject) {
  // Inside the project: given a folder elsewhere, Astro works in one that all builds of the project share.
  const caches = join(ROOT, 'node_modules/.cache');
  await mkdir(caches, { recursive: true });
  const folder = await mkdtemp(join(caches, 'site-tests-'));
  const builder = new Builder();
  const servers: Server[] = [];

  const built = async (order: Omit<Order, 'siteUrl'>): Promise<Outcome<Built>> => {
    const { failed, printed } = await builder.build({ ...order, siteUrl: SITE_URL });
    if (failed) return { failure: printed };
    return { build: { publicUrl: `${SITE_URL}${order.basePath}`, directory: order.outDir, printed } };
  };

  const buildWhole = async (): Promise<Outcome<SiteBuild>> => {
    const [outDir, cacheDir] = [join(folder, 'site'), join(folder, 'cache')];
    const whole = await built({ root: ROOT, basePath: BASE_PATH, outDir, cacheDir });
    if ('failure' in whole) return whole;
    const server = await serve(outDir, BASE_PATH);
    servers.push(server);
    const { port } = server.address() as AddressInfo;
    return { build: { ...whole.build, servedUrl: `http://127.0.0.1:${port}${BASE_PATH}` } };
  };

  const outcomes: Record<string, Promise<Outcome<Built>>> = {
    whole: buildWhole().catch((error: unknown) => ({ failure: String(error) })),
  };
  const bySite = Map.groupBy(Object.entries(SMALL_SITES), ([, { changes }]) => changes);
  const projects = [...bySite].map(([changes, sites]) => {
    const { folder: root, remove } = smallProject(changes);
    for (const [name, { basePath, daysAhead }] of sites)
      outcomes[name] = built({ root, basePath, outDir: join(root, name), cacheDir: join(root, '.cache'), daysAhead });
    return { remove };
  });

  const teller = createServer(({ url = '' }, response) => {
    void outcomes[url.slice(1)]?.then((told) => response.end(JSON.stringify(told)));
  }).listen(0, '127.0.0.1');
  servers.push(teller);
  await once(teller, 'listening');
  project.provide('builds', `http://127.0.0.1:${(teller.address() as AddressInfo).port}/`);

  return async () => {
    await builder.end();
    await Promise.all(Object.values(outcomes));
    for (const server of servers) server.close();
    for (const { remove } of projects) remove();
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
