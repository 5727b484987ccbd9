import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteAddress } from '../serve/site-address.ts';
import { keepIds } from './kept-ids.ts';
import { redirectsFile } from './redirects-file.ts';
import { isPage, type Redirect, type RenamedId, type Retired } from '../model/retired/retired.ts';
import { inRedirects, type BadRedirect } from './bad-redirect.ts';
import { withdrawnFile } from './withdrawn-file.ts';

const isFragment = (address: string) => address.includes('#');
const isFile = (address: string) => !isFragment(address) && !address.endsWith('/');
const pathOf = (address: string) => (address.endsWith('/') ? `${address}index.html` : address);

/**
 * Puts into a built site what keeps retired addresses that no page of Astro's can keep: old ids of fragments, files
 * and embeds that have moved or were withdrawn, and the redirects that some hosts read.
 *
 * @returns what could not be kept. What only follows from the redirect of a page is left out: it is compared with
 *   what was published
 */
export function keepRetired(folder: string, { origin, base }: SiteAddress, retired: Retired): BadRedirect[] {
  const badRedirects = [
    ...retired.redirects.flatMap((redirect) => keepFile(folder, redirect)),
    ...[...retired.renamedIds].flatMap(([page, renamed]) => keepFragments(folder, page, renamed)),
  ];
  for (const tombstone of retired.tombstones) {
    const instead = `${origin}${base}${tombstone.instead.slice(1)}`;
    for (const address of tombstone.addresses.filter(isFile)) {
      const text = withdrawnFile(address, { ...tombstone, instead });
      if (text !== undefined) putFile(folder, address, (path) => writeFileSync(path, text));
    }
  }
  writeFileSync(join(folder, '_redirects'), redirectsFile(retired.redirects, base));
  return badRedirects;
}

function keepFile(folder: string, { from, to, implied }: Redirect): BadRedirect[] {
  if (isFragment(from) || isPage(from)) return [];
  const source = join(folder, pathOf(to));
  if (existsSync(source)) putFile(folder, pathOf(from), (path) => copyFileSync(source, path));
  else if (!implied)
    return [inRedirects(to, `${from} leads to ${to}, which is no file`, 'write the name of the file that says it now')];
  return [];
}

function keepFragments(folder: string, page: string, renamed: readonly RenamedId[]): BadRedirect[] {
  const path = join(folder, pathOf(page));
  let html = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const badRedirects = renamed.flatMap(({ implied, from, to }) => {
    try {
      html = keepIds(html, [{ from, to }]);
      return [];
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const message = `${page}#${from} cannot be kept in ${page}, since ${reason}`;
      return implied ? [] : inRedirects(`${page}#${to}`, message, 'write the id that stands in the page now');
    }
  });
  if (html !== '') writeFileSync(path, html);
  return badRedirects;
}

function putFile(folder: string, address: string, put: (path: string) => void) {
  const path = join(folder, address);
  mkdirSync(dirname(path), { recursive: true });
  if (!existsSync(path)) put(path);
}
