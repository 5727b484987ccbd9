import type { Rule } from './rule.ts';

/** A deal has an article or a record: both would have the same page. */
export const recordRule: Rule = (content) => (entry) => {
  if (entry.collection !== 'records' || !content.has('deals', entry.id)) return [];
  return [
    entry.diagnoseKey(
      'duplicate-id',
      [],
      `The deal \`${entry.id}\` has an article: content/deals/${entry.id}.mdx`,
      'delete this record, once the article says what it says',
    ),
  ];
};
