import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { understand } from '../model/understand.ts';
import type { Content } from '../model/content.ts';
import type { Permalink } from '../model/reading/files/permalinks-file.ts';
import { readContent } from '../model/reading/files/read-content.ts';
import { isInFrames } from '../routes/routes.ts';
import type { SiteAddress } from '../serve/site-address.ts';
import type { WrittenEntry } from '../check/lost/causes.ts';
import { findAstray, findStillThere } from './astray.ts';
import { comparePermalinks } from '../check/lost/compare-permalinks.ts';
import { keepRetired } from './keep.ts';
import { keepLandings } from './landings.ts';
import { tellLastChanged } from './last-changed.ts';
import { readPublished } from './published.ts';
import { readSite } from './read-site.ts';
import { readRetired } from './read-retired.ts';
import { describeLosses, describeNews } from '../check/lost/report.ts';
import { promisesOf } from './says.ts';
import { describeBadRedirects } from './bad-redirect.ts';

/** After a build: nothing that was ever published may be gone. What is gone is reported, and ends the build with 1. */
export function permalinks(site: SiteAddress): AstroIntegration {
  return {
    name: 'permalinks',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const root = process.cwd();
        const { problems, news } = settle(fileURLToPath(dir), site, root);
        if (problems !== '') {
          console.error(`\n${problems}\n`);
          process.exit(1);
        }
        if (news !== '') logger.info(news);
      },
    },
  };
}

/** Keeps what has retired, dates the pages, and compares the built site with what was published. */
function settle(folder: string, site: SiteAddress, root: string): { problems: string; news: string } {
  const { permalinks: published } = readPublished(root);
  const retired = readRetired(root);
  const badRedirects = [...findStillThere(folder, retired), ...keepRetired(folder, site, retired)];
  const built = new Map(readSite(folder, site));
  const leadingOn = published
    .filter(({ address }) => !retired.isWithdrawn(address))
    .map(({ address }) => retired.targetOf(address) ?? address);
  for (const page of keepLandings(folder, [...new Set(leadingOn)], new Set(built.keys()))) {
    const path = join(page.slice(1), 'index.html');
    for (const [address, says] of promisesOf(path, site, () => readFileSync(join(folder, path), 'utf8')))
      built.set(address, says);
  }
  if (badRedirects.length === 0) badRedirects.push(...findAstray(retired, built));
  // Addresses that are lost may only follow from these.
  if (badRedirects.length > 0) return { problems: describeBadRedirects(badRedirects, root), news: '' };
  datePages(folder, built, published);
  const comparison = comparePermalinks(published, built, retired);
  const isWhole = comparison.gone.length + comparison.rewritten.length === 0;
  const problems = isWhole ? '' : describeLosses(comparison, built, writtenIn(understand(readContent(root)).content));
  return { problems, news: describeNews(comparison) };
}

const writtenIn = ({ entries, ledger }: Content): WrittenEntry[] =>
  entries.map(({ collection, id, file }) => {
    const inputs = collection === 'figures' && ledger.find(id) ? ledger.inputs(id) : [];
    return { collection, id, path: file.path, inputs };
  });

function datePages(folder: string, built: ReadonlyMap<string, string>, published: readonly Permalink[]) {
  const records = new Map(published.map((permalink) => [permalink.address, permalink]));
  for (const [address, says] of built) {
    // What stands in other people's frames tells no such day: five pages of seven.
    if (!address.endsWith('/') || isInFrames(address)) continue;
    const path = join(folder, address, 'index.html');
    const html = readFileSync(path, 'utf8');
    const dated = tellLastChanged(html, says, records.get(address));
    if (dated !== html) writeFileSync(path, dated);
  }
}
