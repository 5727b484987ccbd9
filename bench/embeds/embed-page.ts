import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DIST } from '../places.ts';
import type { Page } from './page.ts';

/**
 * The embed pages of a chart as the site publishes them: whole, and short.
 *
 * @throws {Error} when the built site lacks one
 */
export const embedPages = (id: string): Promise<Page[]> =>
  Promise.all([embedPage('our embed', id), embedPage('our short embed', id, 'short')]);

async function embedPage(name: string, ...path: string[]): Promise<Page> {
  const file = join(DIST, 'embed', ...path, 'index.html');
  if (!existsSync(file)) throw new Error(`the built site has no page /embed/${path.join('/')}/`);
  return { name, files: { 'index.html': await readFile(file, 'utf8') } };
}
