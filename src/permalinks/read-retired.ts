import { retiredIn } from '../editorial/published/retired-in.ts';
import type { Retired } from '../editorial/published/retired.ts';
import { readContent } from '../editorial/reading/read-content.ts';
import { understand } from '../editorial/understand.ts';
import { readPublished } from './published.ts';

const FILES = new Set(['content/redirects.yaml', 'content/tombstones.yaml']);

/**
 * What has moved or was taken out, from the two files alone: checking everything takes longer than everything that is
 * asked here.
 *
 * @param root the repository
 */
export const readRetired = (root: string): Retired =>
  retiredIn(
    understand(readContent(root).filter(({ path }) => FILES.has(path))).content,
    readPublished(root).permalinks,
  );
