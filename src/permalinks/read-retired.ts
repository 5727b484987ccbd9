import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { retiredIn } from '../model/retired/retired-in.ts';
import type { Retired } from '../model/retired/retired.ts';
import { PERMALINKS } from '../model/reading/files/permalinks-file.ts';
import { understand } from '../model/understand.ts';

const FILES = ['content/redirects.yaml', 'content/tombstones.yaml', PERMALINKS];

/**
 * What has moved or was taken out, from these files alone: reading everything takes longer than everything that is
 * asked here.
 *
 * @param root the repository
 */
export function readRetired(root: string): Retired {
  const files = FILES.filter((path) => existsSync(join(root, path))).map((path) => ({
    path,
    bytes: new Uint8Array(readFileSync(join(root, path))),
  }));
  const { content, published } = understand(files);
  return retiredIn(content, published);
}
