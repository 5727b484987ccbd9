import { join } from 'node:path';
import { interleave } from '../interleave.ts';
import { CACHE, ROOT } from '../places.ts';
import { ratios, spreadOf } from '../statistics.ts';
import { printSpread, table } from '../table.ts';
import { buildOnce, clearBuilds, writtenBy, type Site, type Usage } from './measured-build.ts';
import { plainSite } from './plain-pages.ts';

/** Our build beside a plain Astro site with as many pages of the same length. Pictures are kept from build to build. */
export async function measureBuild(rounds: number): Promise<string[]> {
  const ours: Site = { name: 'ours', root: ROOT, env: {}, folder: join(CACHE, 'build-ours') };
  // Before anything counts: it says how long the other's pages must be, and keeps the pictures.
  await buildOnce(ours);
  const { site: plain, pages, articles } = plainSite(ours);
  const sites = [plain, ours];
  await buildOnce(plain);
  const used = await interleave(sites, rounds, buildOnce);
  clearBuilds();

  const base = used.get(plain) ?? [];
  const compared = (read: (usage: Usage) => number, usages: readonly Usage[]) => [
    printSpread(spreadOf(usages.map(read))),
    printSpread(ratios(usages.map(read), base.map(read))),
  ];
  const rows = sites.map((site) => {
    const usages = used.get(site) ?? [];
    const { files, pages, bytes } = writtenBy(site);
    return [
      site.name,
      String(files),
      String(pages),
      (bytes / 1024).toFixed(0),
      ...compared(({ cpu }) => cpu, usages),
      ...compared(({ memory }) => memory, usages),
    ];
  });
  return [
    `${pages} pages each, ${articles} of them MDX.`,
    table(['site', 'files', 'pages', 'HTML, KiB', 'CPU, s', '× plain', 'memory, MiB', '× plain'], rows),
  ];
}
