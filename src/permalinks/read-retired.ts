import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PERMALINKS } from '../editorial/reading/permalinks-file.ts';
import { understand } from '../editorial/understand.ts';
import { retiredFrom, type Retired } from './retired.ts';

const FILES = ['content/redirects.yaml', 'content/tombstones.yaml', PERMALINKS];

/**
 * What editors wrote in `content/redirects.yaml` and `content/tombstones.yaml`, as far as it is in order, and what
 * follows from it for the other addresses that were published. From these files alone: reading everything takes longer
 * than everything that is asked here.
 *
 * @param root the repository
 */
export function readRetired(root: string): Retired {
  const files = FILES.filter((path) => existsSync(join(root, path))).map((path) => ({
    path,
    bytes: new Uint8Array(readFileSync(join(root, path))),
  }));
  const { content, published } = understand(files);
  return retiredFrom(
    {
      redirects: content.parsed('redirects').flatMap(({ data }) => data),
      tombstones: content.parsed('tombstones').flatMap(({ data }) => data),
    },
    published,
  );
}
