/**
 * Stands in for `astro:content` where the site's own modules run without Astro: the same entries, read by the
 * checker's reader.
 */
import { check } from '../../src/check/check.ts';
import type { CollectionName } from '../../src/model/collection-name.ts';
import { readContent } from '../../src/model/reading/files/read-content.ts';

const { content } = check(readContent(process.cwd()));

const figures = new Map(content.ledger.figures.map((figure) => [figure.id, figure]));

export const getCollection = (collection: CollectionName) =>
  Promise.resolve(
    content.parsed(collection).map(({ entry: { id }, data }) => ({
      id,
      collection,
      data: collection === 'figures' ? figures.get(id) : data,
    })),
  );

export const render = (): never => {
  throw new Error('pictures need no rendered article');
};
