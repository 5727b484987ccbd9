import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createStaticServer } from '../src/serve/static-server.ts';
import { freePort } from './server.ts';

/** The site, built for the address at which this machine serves it. */
export interface LocalSite {
  /** No slash at the end. */
  root: string;
  directory: string;
  close: () => void;
}

/** @param folder for the files of this run */
export async function publishLocally(folder: string): Promise<LocalSite> {
  const port = await freePort();
  const root = `http://127.0.0.1:${port}`;
  const directory = join(folder, 'site');
  execFileSync(process.execPath, [join(import.meta.dirname, '../tests/support/build-once.ts')], {
    cwd: join(import.meta.dirname, '..'),
    env: { ...process.env, SITE_URL: root, BASE_PATH: '/', OUT_DIR: directory, CACHE_DIR: join(folder, 'cache') },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const server = createStaticServer(directory, '/').listen(port, '127.0.0.1');
  await once(server, 'listening');
  return { root, directory, close: () => server.close() };
}
