import { understand } from '../editorial/understand.ts';
import type { Content } from '../editorial/content.ts';
import { readContent } from '../editorial/reading/read-content.ts';
import { readPublished } from './published.ts';
import { Retired } from '../editorial/published/retired.ts';

/**
 * What editors wrote in `content/redirects.yaml` and `content/tombstones.yaml`, as far as it is in order, and what
 * follows from it for the other addresses that were published.
 *
 * @param root the repository
 */
export function retiredIn(content: Content, root: string): Retired {
  const redirects = content.parsed('redirects').flatMap(({ data }) => data);
  const tombstones = content.parsed('tombstones').flatMap(({ data }) => data);
  return new Retired(
    redirects.map(({ date, ...redirect }) => ({ ...redirect, date: date.iso })),
    tombstones.map(({ date, ...tombstone }) => ({ ...tombstone, date: date.iso })),
    readPublished(root).permalinks.map(({ address }) => address),
  );
}

const FILES = new Set(['content/redirects.yaml', 'content/tombstones.yaml']);

/** The same, from the two files alone: checking everything takes longer than everything that is asked here. */
export const readRetired = (root: string): Retired =>
  retiredIn(understand(readContent(root).filter(({ path }) => FILES.has(path))).content, root);
