import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { late, once } from '../model/once.ts';
import { parsePermalinks, PERMALINKS, type Permalink } from '../model/reading/files/permalinks-file.ts';
import { SourceFile } from '../model/reading/files/source-file.ts';
import { shownNow } from '../model/shown-now.ts';

/** What has been published, as `content/permalinks.txt` records it; nothing where the file does not exist. */
export function readPublished(root: string): { file: SourceFile; permalinks: Permalink[] } {
  const path = join(root, PERMALINKS);
  const file = new SourceFile(PERMALINKS, existsSync(path) ? readFileSync(path, 'utf8') : '');
  return { file, permalinks: parsePermalinks(file).permalinks };
}

const written = late(() => readPublished(process.cwd()).permalinks);
const byAddress = once(
  (published: readonly Permalink[]) => new Map(published.map((permalink) => [permalink.address, permalink])),
);

/**
 * What is recorded of an address, as it was published: it may say something else by now.
 *
 * @param address below the site's root: `/deals/aws/`
 * @returns undefined for what was never published
 */
export function permalinkOf(address: string): Permalink | undefined {
  return byAddress(shownNow()?.published ?? written()).get(address);
}
