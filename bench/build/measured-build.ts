import { fork } from 'node:child_process';
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import { existsSync, globSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from '../places.ts';

export interface Site {
  name: string;
  root: string;
  env: Readonly<Record<string, string>>;
  /** Where it is built into, and what one build leaves for the next. */
  folder: string;
}

export interface Usage {
  /** CPU time, s. */
  cpu: number;
  /** At its highest, MiB. */
  memory: number;
}

/** What has been built. */
export interface Written {
  files: number;
  /** Of the files. */
  pages: number;
  /** Bytes of all pages. */
  bytes: number;
}

const BUILT_BEFORE = join(CACHE, 'built-before');

/**
 * Builds a site in a process of its own. What was built before stays until `clearBuilds`: where as many files have just
 * been deleted, ext4 makes new ones slowly for minutes, the more slowly the more they are.
 *
 * @throws {Error} where it does not build
 */
export async function buildOnce({ root, env, folder }: Site): Promise<Usage> {
  const dist = join(folder, 'dist');
  mkdirSync(BUILT_BEFORE, { recursive: true });
  if (existsSync(dist)) renameSync(dist, join(BUILT_BEFORE, randomUUID()));
  const child = fork(join(import.meta.dirname, 'build-once.ts'), {
    cwd: root,
    env: { ...process.env, ...env, SITE_ROOT: root, OUT_DIR: dist, CACHE_DIR: join(folder, 'cache') },
    execArgv: [],
  });
  let usage: Usage | undefined;
  child.once('message', (message) => (usage = message as Usage));
  await once(child, 'close');
  if (!usage) throw new Error(`${root} does not build`);
  return usage;
}

/** Deletes what was built before what lies there now. */
export const clearBuilds = () => rmSync(BUILT_BEFORE, { recursive: true, force: true });

/** How many files a site has become, how many of them are pages, and how long these are. */
export function writtenBy({ folder }: Site): Written {
  const files = globSync(join(folder, 'dist/**/*')).filter((path) => statSync(path).isFile());
  const pages = files.filter((file) => file.endsWith('.html'));
  return { files: files.length, pages: pages.length, bytes: pages.reduce((sum, file) => sum + statSync(file).size, 0) };
}
