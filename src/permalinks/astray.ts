import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { didYouMean } from '../model/meant/did-you-mean.ts';
import { leadsNowhere, sendsNowhere, stillThere, WHERE_TO } from '../check/lost/retired-words.ts';
import { renamer } from '../model/retired/named-after.ts';
import type { Retired } from '../model/retired/retired.ts';
import { inRedirects, inTombstones, type BadRedirect } from './bad-redirect.ts';

/**
 * What was said to be retired, and is still there: what retires it has no place then.
 *
 * @param folder the built site, before anything is put into it for what has retired
 */
export function findStillThere(folder: string, retired: Retired): BadRedirect[] {
  const redirected = retired.redirects.flatMap(({ from, implied }) =>
    implied ? [] : { address: from, of: inRedirects },
  );
  const withdrawn = retired.tombstones.flatMap(({ addresses }) =>
    addresses.map((address) => ({ address, of: inTombstones })),
  );
  const there = [
    ...redirected.filter(({ address }) => stands(folder, address) > 0),
    // The page of a withdrawn fragment has a note at its end, which has its id.
    ...withdrawn.filter(({ address }) => stands(folder, address) > (address.includes('#') ? 1 : 0)),
  ];
  return there
    .filter(({ address }) => !there.some((page) => renamer(page.address)(address) !== undefined))
    .map(({ address, of }) => of(address, ...stillThere(address)));
}

/** How many times the built site has an address; pages that only say where another one is do not count. */
function stands(folder: string, address: string): number {
  const [page = '', id] = address.split('#');
  const path = join(folder, page.endsWith('/') ? `${page}index.html` : page);
  if (!existsSync(path)) return 0;
  if (id === undefined && !page.endsWith('/')) return 1;
  const html = readFileSync(path, 'utf8');
  if (html.includes('data-retired')) return 0;
  return id === undefined ? 1 : html.split(` id="${id}"`).length - 1;
}

/** Entries that lead readers to an address that the site does not have. */
export function findAstray(retired: Retired, built: ReadonlyMap<string, string>): BadRedirect[] {
  const remedyFor = (address: string) => didYouMean(address, [...built.keys()]) ?? WHERE_TO;
  return [
    ...retired.redirects
      .filter(({ to, implied }) => !implied && !built.has(to))
      .map((redirect) => inRedirects(redirect.to, leadsNowhere(redirect), remedyFor(redirect.to))),
    ...retired.tombstones
      .filter(({ instead }) => !built.has(instead))
      .map(({ instead }) => inTombstones(instead, sendsNowhere(instead), remedyFor(instead))),
  ];
}
