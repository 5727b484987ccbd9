import { once } from 'node:events';
import { join } from 'node:path';
import { createStaticServer } from '../src/serve/static-server.ts';
import { Builder } from '../tests/support/builder.ts';
import { freePort } from './server.ts';

const ROOT = join(import.meta.dirname, '..');

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
  const builder = new Builder();
  const cacheDir = join(folder, 'cache');
  const { failed, printed } = await builder.build({
    root: ROOT,
    siteUrl: root,
    basePath: '/',
    outDir: directory,
    cacheDir,
  });
  await builder.end();
  if (failed) throw new Error(printed);
  const server = createStaticServer(directory, '/').listen(port, '127.0.0.1');
  await once(server, 'listening');
  return { root, directory, close: () => server.close() };
}
