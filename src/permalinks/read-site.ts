import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { SiteAddress } from '../serve/site-address.ts';
import { promisesOf } from './says.ts';

/**
 * Everything that a built site promises, from address to the hash of what it says.
 *
 * @param folder the built site
 * @param site where it was built for
 */
export function readSite(folder: string, site: SiteAddress): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length).split(sep).join('/').replace(/^\//, ''));
  const promises = paths.flatMap((path) => [...promisesOf(path, site, () => readFileSync(join(folder, path), 'utf8'))]);
  return new Map(promises);
}
