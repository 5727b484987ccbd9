/** Where figures and sources are named. Pure: the checker's mentions in, indexes out. */
import type { Collections } from '../collections.ts';
import type { CollectionName } from '../editorial/collections.ts';
import { keyOf, type EntryKey } from '../editorial/entry-key.ts';
import { chartHref, dealHref, explainerHref, questionHref, termHref, vendorHref } from './address.ts';
import { plainText } from '../editorial/plain-text.ts';

export interface Use {
  kind: 'deal' | 'explainer' | 'chart' | 'question' | 'vendor' | 'term';
  title: string;
  href: string;
}

/** Ids of one collection that an entry names, in the order in which its reader meets them. */
export const namedBy = ({ mentions }: Collections, entry: EntryKey, collection: CollectionName): string[] => [
  ...new Set(
    mentions
      .filter(({ by, named }) => named === collection && by === keyOf(entry))
      .toSorted((a, b) => a.offset - b.offset)
      .map(({ id }) => id),
  ),
];

/** The articles and pages that show a chart. */
export function articlesWithChart(all: Collections, id: string): Use[] {
  const placeOf = places(all);
  const by = all.mentions
    .filter((mention) => mention.named === 'charts' && mention.id === id && mention.place !== 'link')
    .map((mention) => mention.by);
  return [...new Set(by)].flatMap((key) => placeOf.get(key) ?? []);
}

/** Titles and addresses of everything that can print a figure, articles first. */
function places({ ledger, deals, explainers, records, questions, charts, vendors, terms }: Collections) {
  const title = (text: string) => plainText(ledger, text);
  return new Map<string, Use>([
    ...usesIn('deals', 'deal', deals.all, ({ headline }) => title(headline), dealHref),
    ...usesIn('explainers', 'explainer', explainers.all, ({ headline }) => title(headline), explainerHref),
    ...usesIn('records', 'deal', records.all, ({ name }) => name, dealHref),
    ...usesIn('charts', 'chart', charts.all, (chart) => title(chart.title), chartHref),
    ...usesIn('faq', 'question', questions.all, ({ question }) => question, questionHref),
    ...usesIn('vendors', 'vendor', vendors.all, ({ name }) => name, vendorHref),
    ...usesIn('glossary', 'term', terms.all, ({ term }) => term, termHref),
  ]);
}

const usesIn = <Entry extends { id: string }>(
  collection: CollectionName,
  kind: Use['kind'],
  entries: readonly Entry[],
  titleOf: (entry: Entry) => string,
  hrefOf: (id: string) => string,
) =>
  entries.map((entry): [string, Use] => [
    `${collection}/${entry.id}`,
    { kind, title: titleOf(entry), href: hrefOf(entry.id) },
  ]);

/** From figure id to every place that prints it. */
export function usesByFigure(all: Collections): ReadonlyMap<string, Use[]> {
  const placeOf = places(all);
  const order = [...placeOf.keys()];
  const named = Map.groupBy(
    all.mentions.filter(({ named }) => named === 'figures'),
    ({ id }) => id,
  );
  return new Map(
    [...named].map(([id, mentions]): [string, Use[]] => {
      const keys = new Set(mentions.map(({ by }) => by));
      return [id, order.filter((key) => keys.has(key)).flatMap((key) => placeOf.get(key) ?? [])];
    }),
  );
}
