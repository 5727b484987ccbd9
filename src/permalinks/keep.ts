import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteAddress } from '../serve/site-address.ts';
import { keepIds } from './kept-ids.ts';
import { redirectsFile } from './redirects-file.ts';
import type { Retired } from './retired.ts';
import { withdrawnFile } from './withdrawn-file.ts';

const isFile = (address: string) => !address.includes('#') && !address.endsWith('/');
const pagePath = (address: string) => `${address}index.html`;

/**
 * Puts into a built site what keeps retired addresses that no page of Astro's can keep: old ids of fragments, files
 * that have moved or were withdrawn, and the redirects that some hosts read.
 *
 * @returns what could not be kept, a sentence each
 */
export function keepRetired(folder: string, { origin, base }: SiteAddress, retired: Retired): string[] {
  const problems: string[] = [];
  for (const [page, renamed] of retired.renamedIds) {
    const path = join(folder, pagePath(page));
    const from = renamed.map((each) => `${page}#${each.from}`).join(', ');
    if (!existsSync(path)) {
      problems.push(`content/redirects.yaml: ${from} cannot be kept, since ${page} is no page`);
      continue;
    }
    try {
      writeFileSync(path, keepIds(readFileSync(path, 'utf8'), renamed));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      problems.push(`content/redirects.yaml: ${from} cannot be kept in ${page}, since ${reason}`);
    }
  }
  for (const { from, to } of retired.redirects.filter((redirect) => isFile(redirect.from))) {
    const source = join(folder, to);
    if (!existsSync(source)) problems.push(`content/redirects.yaml: ${from} leads to ${to}, which is no file`);
    else putFile(folder, from, (path) => copyFileSync(source, path));
  }
  for (const tombstone of retired.tombstones) {
    const instead = `${origin}${base}${tombstone.instead.slice(1)}`;
    for (const address of tombstone.addresses.filter(isFile)) {
      const text = withdrawnFile(address, { ...tombstone, instead });
      if (text !== undefined) putFile(folder, address, (path) => writeFileSync(path, text));
    }
  }
  writeFileSync(join(folder, '_redirects'), redirectsFile(retired.redirects, base));
  return [...problems, ...findStillThere(folder, retired)];
}

function putFile(folder: string, address: string, put: (path: string) => void) {
  const path = join(folder, address);
  mkdirSync(dirname(path), { recursive: true });
  if (!existsSync(path)) put(path);
}

/** Pages that were said to be retired, and that the site still makes: the page that retires them is not there then. */
function findStillThere(folder: string, retired: Retired): string[] {
  const sources = [
    ...retired.redirects.map(({ from }) => ({ address: from, file: 'content/redirects.yaml' })),
    ...retired.tombstones.flatMap(({ addresses }) =>
      addresses.map((address) => ({ address, file: 'content/tombstones.yaml' })),
    ),
  ];
  return sources
    .filter(({ address }) => address.endsWith('/'))
    .filter(({ address }) => {
      const path = join(folder, pagePath(address));
      return existsSync(path) && !readFileSync(path, 'utf8').includes('data-retired');
    })
    .map(({ address, file }) => `${file}: ${address} is still a page of the site: delete the entry, or the page`);
}
