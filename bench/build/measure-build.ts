import { fork } from 'node:child_process';
import { once } from 'node:events';
import { globSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { interleave } from '../interleave.ts';
import { CACHE, ROOT } from '../places.ts';
import { ratios, spreadOf } from '../statistics.ts';
import { printSpread, table } from '../table.ts';
import { writePlainPages } from './plain-pages.ts';

interface Site {
  name: string;
  root: string;
  env: Readonly<Record<string, string>>;
  /** Where it is built into. */
  folder: string;
}

interface Usage {
  /** CPU time, s. */
  cpu: number;
  /** At its highest, MiB. */
  memory: number;
}

/** Our build beside a plain Astro site with as many pages of the same length. Pictures are kept from build to build. */
export async function measureBuild(rounds: number): Promise<string[]> {
  const ours: Site = { name: 'ours', root: ROOT, env: {}, folder: join(CACHE, 'build-ours') };
  // Before anything counts: it says how long the other's pages must be, and keeps the pictures.
  await buildOnce(ours);
  const { env, pages, articles } = writePlainPages(join(ours.folder, 'dist'));
  const plain: Site = {
    name: 'plain Astro',
    root: join(import.meta.dirname, 'plain-site'),
    env,
    folder: join(CACHE, 'build-plain'),
  };
  const sites = [plain, ours];
  await buildOnce(plain);
  const used = await interleave(sites, rounds, buildOnce);

  const base = used.get(plain) ?? [];
  const compared = (read: (usage: Usage) => number, usages: readonly Usage[]) => [
    printSpread(spreadOf(usages.map(read))),
    printSpread(ratios(usages.map(read), base.map(read))),
  ];
  const rows = sites.map((site) => {
    const usages = used.get(site) ?? [];
    return [
      site.name,
      ...filesOf(site),
      ...compared(({ cpu }) => cpu, usages),
      ...compared(({ memory }) => memory, usages),
    ];
  });
  return [
    `${pages} pages each, ${articles} of them MDX.`,
    table(['site', 'files', 'pages', 'HTML, KiB', 'CPU, s', '× plain', 'memory, MiB', '× plain'], rows),
  ];
}

async function buildOnce({ root, env, folder }: Site): Promise<Usage> {
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
function filesOf({ folder }: Site): [string, string, string] {
  const files = globSync(join(folder, 'dist/**/*')).filter((path) => statSync(path).isFile());
  const pages = files.filter((file) => file.endsWith('.html'));
  const bytes = pages.reduce((sum, file) => sum + statSync(file).size, 0);
  return [String(files.length), String(pages.length), (bytes / 1024).toFixed(0)];
}
