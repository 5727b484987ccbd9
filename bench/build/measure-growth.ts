import { join } from 'node:path';
import { SMALL_SITE } from '../../src/check/test-support/small-site-files.ts';
import { smallProject } from '../../tests/support/small-project.ts';
import { CACHE } from '../places.ts';
import { table } from '../table.ts';
import { grownSite } from './grown-site.ts';
import { buildOnce, clearBuilds, writtenBy, type Site, type Usage } from './measured-build.ts';
import { plainSite } from './plain-pages.ts';

/** Copies of the small site: once, four times and sixteen times the content. */
const COPIES = [4, 16, 64];

const HEAD = ['content', 'pages', 'files', 'CPU, s', 'per page, ms', 'memory, MiB', 'plain, s', 'per page, ms', 'MiB'];

/** Whether time grows faster than pages do, as content grows; beside plain Astro sites of as many pages. */
export async function measureGrowth(): Promise<string[]> {
  const rows: string[][] = [];
  for (const copies of COPIES) {
    const { folder, remove } = smallProject(grownSite(SMALL_SITE, copies));
    try {
      const ours: Site = { name: 'ours', root: folder, env: {}, folder: join(CACHE, 'build-grown') };
      // The first draws the pictures, which the second finds.
      await buildOnce(ours);
      const used = await buildOnce(ours);
      const { files, pages } = writtenBy(ours);
      const { site: plain } = plainSite(ours);
      const cells = (usage: Usage) => [
        usage.cpu.toFixed(1),
        ((1000 * usage.cpu) / pages).toFixed(1),
        usage.memory.toFixed(0),
      ];
      rows.push([
        `× ${copies / (COPIES[0] ?? copies)}`,
        String(pages),
        String(files),
        ...cells(used),
        ...cells(await buildOnce(plain)),
      ]);
    } finally {
      remove();
    }
  }
  clearBuilds();
  return [table(HEAD, rows)];
}
