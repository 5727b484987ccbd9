import { fork } from 'node:child_process';
import { once } from 'node:events';
import { globSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface Site {
  name: string;
  root: string;
  env: Readonly<Record<string, string>>;
  /** Where it is built into. */
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

/** Builds a site in a process of its own. @throws {Error} where it does not build */
export async function buildOnce({ root, env, folder }: Site): Promise<Usage> {
  rmSync(folder, { recursive: true, force: true });
  const child = fork(join(import.meta.dirname, 'build-once.ts'), {
    cwd: root,
    env: { ...process.env, ...env, SITE_ROOT: root, OUT_DIR: join(folder, 'dist'), CACHE_DIR: join(folder, 'cache') },
    execArgv: [],
  });
  let usage: Usage | undefined;
  child.once('message', (message) => (usage = message as Usage));
  await once(child, 'close');
  if (!usage) throw new Error(`${root} does not build`);
  return usage;
}

/** How many files a site has become, how many of them are pages, and how long these are. */
export function writtenBy({ folder }: Site): Written {
  const files = globSync(join(folder, 'dist/**/*')).filter((path) => statSync(path).isFile());
  const pages = files.filter((file) => file.endsWith('.html'));
  return { files: files.length, pages: pages.length, bytes: pages.reduce((sum, file) => sum + statSync(file).size, 0) };
}
