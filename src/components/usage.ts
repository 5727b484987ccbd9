/** Where figures and sources are named. Pure: the checker's mentions in, indexes out. */
import { hasArticle, type Collections, type Deal, type DealRecord } from '../collections.ts';
import type { CollectionName } from '../editorial/collections.ts';
import { chartHref, dealHref, questionHref, termHref, vendorHref } from './address.ts';
import { plainText } from './plain-text.ts';

export interface Use {
  kind: 'deal' | 'chart' | 'question' | 'vendor' | 'term';
  title: string;
  href: string;
}

/** Ids of one collection that an article or a record names, in the order in which its reader meets them. */
export const namedBy = ({ mentions }: Collections, deal: Deal | DealRecord, collection: CollectionName): string[] => [
  ...new Set(
    mentions
      .filter(
        ({ by, collection: named }) =>
          named === collection && by.id === deal.id && by.collection === (hasArticle(deal) ? 'deals' : 'records'),
      )
      .toSorted((a, b) => a.offset - b.offset)
      .map(({ id }) => id),
  ),
];

/** The articles and pages that show a chart. */
export function articlesWithChart(all: Collections, id: string): Use[] {
  const placeOf = places(all);
  const by = all.mentions
    .filter((mention) => mention.collection === 'charts' && mention.id === id)
    .map((mention) => `${mention.by.collection}/${mention.by.id}`);
  return [...new Set(by)].flatMap((key) => placeOf.get(key) ?? []);
}

/** Titles and addresses of everything that can print a figure, articles first. */
function places(all: Collections): ReadonlyMap<string, Use> {
  const { ledger, deals, records, questions, charts, vendors, terms } = all;
  return new Map<string, Use>([
    ...deals.all.map(({ id, headline }): [string, Use] => [
      `deals/${id}`,
      { kind: 'deal', title: plainText(ledger, headline), href: dealHref(id) },
    ]),
    ...records.all.map(({ id, name }): [string, Use] => [
      `records/${id}`,
      { kind: 'deal', title: name, href: dealHref(id) },
    ]),
    ...charts.all.map(({ id, title }): [string, Use] => [
      `charts/${id}`,
      { kind: 'chart', title: plainText(ledger, title), href: chartHref(id) },
    ]),
    ...questions.all.map(({ id, question }): [string, Use] => [
      `faq/${id}`,
      { kind: 'question', title: question, href: questionHref(id) },
    ]),
    ...vendors.all.map(({ id, name }): [string, Use] => [
      `vendors/${id}`,
      { kind: 'vendor', title: name, href: vendorHref(id) },
    ]),
    ...terms.all.map(({ id, term }): [string, Use] => [
      `glossary/${id}`,
      { kind: 'term', title: term, href: termHref(id) },
    ]),
  ]);
}

/** From figure id to every place that prints it. */
export function usesByFigure(all: Collections): ReadonlyMap<string, Use[]> {
  const placeOf = places(all);
  const order = [...placeOf.keys()];
  const named = Map.groupBy(
    all.mentions.filter(({ collection }) => collection === 'figures'),
    ({ id }) => id,
  );
  return new Map(
    [...named].map(([id, mentions]): [string, Use[]] => {
      const keys = new Set(mentions.map(({ by }) => `${by.collection}/${by.id}`));
      return [id, order.filter((key) => keys.has(key)).flatMap((key) => placeOf.get(key) ?? [])];
    }),
  );
}
