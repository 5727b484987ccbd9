import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DIST } from '../places.ts';
import type { Page } from './page.ts';

/**
 * The embed page of a chart as the site publishes it.
 *
 * @throws {Error} when the built site has none
 */
export async function embedPage(id: string): Promise<Page> {
  const file = join(DIST, 'embed', id, 'index.html');
  if (!existsSync(file)) throw new Error(`the built site has no embed page of \`${id}\``);
  return { name: 'our embed', files: { 'index.html': await readFile(file, 'utf8') } };
}
