import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { landingFor } from '../check/lost/template-ids.ts';
import { keepIds } from './kept-ids.ts';

/** Every page has one, around what it says. */
const START = 'content';

/**
 * Keeps the fragments of parts that templates leave out: their ids stand where such a part would, or at the start of
 * the page.
 *
 * @param folder the built site
 * @param published every address that was published
 * @param built every address that the site has
 * @returns the pages that were written
 */
export function keepLandings(folder: string, published: readonly string[], built: ReadonlySet<string>): string[] {
  const missing = published.flatMap((address) => {
    const [page = '', id = ''] = address.split('#');
    const landing = built.has(address) || !built.has(page) ? undefined : landingFor(address);
    if (!landing) return [];
    const [to = START] = landing;
    return { page, from: id, to: built.has(`${page}#${to}`) ? to : START };
  });
  const byPage = Map.groupBy(missing, ({ page }) => page);
  for (const [page, ids] of byPage) {
    const path = join(folder, page, 'index.html');
    writeFileSync(path, keepIds(readFileSync(path, 'utf8'), ids));
  }
  return [...byPage.keys()];
}
