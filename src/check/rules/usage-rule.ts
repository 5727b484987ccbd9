import type { Diagnostic } from '../../model/diagnostic.ts';
import { keyOf } from '../../model/entry-key.ts';
import { mentionsBy, type Mention } from '../../model/mentions.ts';
import type { Entry } from '../../model/reading/entry.ts';
import type { Rule } from './rule.ts';

/** Keys that say how figures lie to each other; they are no use of a figure. */
const NO_USE = new Set(['partOf', 'overlaps', 'supersededBy']);

/** Where an article or the front page shows a chart; a link to its page does not. */
const SHOWN = new Set(['leadChart', 'body', 'power']);

const isUse = ({ by, collection, id, place }: Mention) =>
  collection === 'charts' ? SHOWN.has(place) : !NO_USE.has(place) && !(by.collection === collection && by.id === id);

/** Charts that neither an article nor the front page shows, sources that prove nothing and figures that nothing prints: what is left over is often a slip. */
export const usageRule: Rule = (content) => {
  const used = new Set(
    content.entries
      .flatMap((entry) => mentionsBy(content, entry))
      .filter(isUse)
      .map(keyOf),
  );
  // A deal's page lists all of its figures.
  for (const { id, deals } of content.ledger.figures)
    if (deals.length > 0) used.add(keyOf({ collection: 'figures', id }));
  return (entry) => {
    if (!content.isComplete) return [];
    const { collection, id } = entry;
    const source = content.dataOf('sources', entry);
    if (source) return checkSource(entry, source.uncited !== undefined, used.has(keyOf(entry)));
    if (used.has(keyOf(entry)) || content.isLost(collection, id)) return [];
    if (collection === 'figures') {
      return [
        entry.diagnoseKey(
          'unused-figure',
          [],
          `Nothing uses the figure \`${id}\``,
          'name the deal that it belongs to, print it somewhere, or delete it',
        ),
      ];
    }
    if (collection === 'charts') {
      const remedy = 'put `<Chart id="…" />` where an article speaks of it, make it a `leadChart`, or delete it';
      return [entry.diagnoseKey('unused-chart', [], `No article shows the chart \`${id}\``, remedy)];
    }
    return [];
  };
};

/** A source that was published cannot be deleted, so one that nothing rests on says why it is there. */
function checkSource(entry: Entry, isKept: boolean, isUsed: boolean): Diagnostic[] {
  if (isUsed !== isKept) return [];
  if (isKept) {
    const message = `Something rests on the source \`${entry.id}\`, which says why nothing does`;
    return [entry.diagnoseKey('unused-source', ['uncited'], message, 'delete `uncited`')];
  }
  const remedy = 'cite it, say under `uncited` why it is listed, or delete it if it was never published';
  return [entry.diagnoseKey('unused-source', [], `Nothing rests on the source \`${entry.id}\``, remedy)];
}
