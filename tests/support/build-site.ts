import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { createStaticServer } from '../../src/serve/static-server.ts';

/** One build of the site, served on this machine. */
export interface SiteBuild {
  name: string;
  /** Where the site believes to live: origin and base path, with a slash at the end. */
  publicUrl: string;
  /** Where it is served; the same path as `publicUrl`. */
  servedUrl: string;
  /** The folder with its files. */
  directory: string;
  /** What Astro warned of. */
  warnings: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    builds: SiteBuild[];
    /** What Astro printed where the site did not build. */
    buildFailures: string[];
  }
}

const ROOT = join(import.meta.dirname, '../..');
const SITE_URL = 'https://ledger.test';
const PLACES = [
  { name: 'at the root of a host', base: '/' },
  { name: 'under a sub-path', base: '/ledger/' },
];

/**
 * Builds and serves the site once per place, whatever `dist` holds. Vitest calls it before the tests; a failure is
 * handed to them, since one thrown here would take every other test along.
 */
export default async function setup(project: TestProject) {
  const builds: SiteBuild[] = [];
  const buildFailures: string[] = [];
  const servers: Server[] = [];

  // Inside the project: given a folder elsewhere, Astro works in one that all builds of the project share.
  const caches = join(ROOT, 'node_modules/.cache');
  await mkdir(caches, { recursive: true });
  const folder = await mkdtemp(join(caches, 'site-tests-'));

  for (const [i, { name, base }] of PLACES.entries()) {
    const directory = join(folder, `site-${i}`);
    const output = await build({ SITE_URL, BASE_PATH: base, OUT_DIR: directory, CACHE_DIR: join(folder, 'cache') });
    if (output.failed) {
      buildFailures.push(output.text);
      continue;
    }
    const server = createStaticServer(directory, base).listen(0, '127.0.0.1');
    // A crawl may think longer than the usual five seconds before it asks again.
    server.keepAliveTimeout = 60_000;
    servers.push(server);
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    builds.push({
      name,
      publicUrl: `${SITE_URL}${base}`,
      servedUrl: `http://127.0.0.1:${port}${base}`,
      directory,
      warnings: output.text,
    });
  }
  project.provide('builds', builds);
  project.provide('buildFailures', buildFailures);

  return async () => {
    for (const server of servers) server.close();
    await rm(folder, { recursive: true, force: true });
  };
}

/**
 * In a process of its own: Vitest's marks in the environment change what Vite and Astro do.
 *
 * @param root the folder with the project to build
 */
export async function build(settings: Record<string, string>, root = ROOT): Promise<{ failed: boolean; text: string }> {
  const marks = /^(NODE_ENV|MODE|DEV|PROD|SSR|TEST|BASE_URL|VITE.*)$/;
  const inherited = Object.entries(process.env).filter(([name]) => !marks.test(name));
  const child = fork(join(import.meta.dirname, 'build-once.ts'), {
    cwd: root,
    env: { ...Object.fromEntries(inherited), ...settings, NO_COLOR: '1' },
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  }
  const [code] = (await once(child, 'close')) as [number | null];
  return { failed: code !== 0, text };
}
