/** Where figures and sources are named. Pure: the checker's mentions in, indexes out. */
import type { Collections } from '../collections.ts';
import type { CollectionName } from '../model/collection-name.ts';
import { keyOf, type EntryKey } from '../model/entry-key.ts';
import { once } from '../model/once.ts';
import type { StoredMention } from '../model/stored.ts';
import { chartHref, dataCentreHref, dealHref, explainerHref, questionHref, termHref, vendorHref } from './address.ts';
import { printedText } from '../model/printed-text.ts';

export interface Use {
  kind: 'deal' | 'explainer' | 'chart' | 'question' | 'vendor' | 'term' | 'site';
  title: string;
  href: string;
}

/** Ids of one collection that an entry names, in the order in which its reader meets them. */
export const namedBy = ({ mentionsBy }: Collections, entry: EntryKey, collection: CollectionName): string[] => [
  ...new Set(
    (mentionsBy.get(keyOf(entry)) ?? [])
      .filter(({ named }) => named === collection)
      .toSorted((a, b) => a.offset - b.offset)
      .map(({ id }) => id),
  ),
];

/** From chart id to the articles and pages that show it. */
export const usesByChart = (all: Collections): ReadonlyMap<string, Use[]> =>
  usesOf(all, ({ named, place }) => named === 'charts' && place !== 'link');

/** From figure id to every place that prints it, articles first. */
export const usesByFigure = (all: Collections): ReadonlyMap<string, Use[]> =>
  usesOf(all, ({ named }) => named === 'figures');

/** From the id of an open question to every text that names it, articles first. Each of their pages asks. */
export const usesByOpenQuestion = once((all: Collections): ReadonlyMap<string, Use[]> =>
  usesOf(all, ({ named }) => named === 'open'),
);

function usesOf(all: Collections, isUse: (mention: StoredMention) => boolean): ReadonlyMap<string, Use[]> {
  const uses = new Map<string, Set<Use>>();
  for (const [key, use] of places(all)) {
    for (const { id } of (all.mentionsBy.get(key) ?? []).filter(isUse)) {
      uses.set(id, (uses.get(id) ?? new Set()).add(use));
    }
  }
  return new Map([...uses].map(([id, of]) => [id, [...of]]));
}

/** Titles and addresses of everything that can print a figure, articles first. */
function places({ ledger, deals, explainers, records, questions, charts, dataCentres, vendors, terms }: Collections) {
  const title = (text: string) => printedText(ledger, text);
  return new Map<string, Use>([
    ...usesIn('deals', 'deal', deals.all, ({ headline }) => title(headline), dealHref),
    ...usesIn('explainers', 'explainer', explainers.all, ({ headline }) => title(headline), explainerHref),
    ...usesIn('records', 'deal', records.all, ({ name }) => name, dealHref),
    ...usesIn('charts', 'chart', charts.all, (chart) => title(chart.title), chartHref),
    ...usesIn('faq', 'question', questions.all, ({ question }) => question, questionHref),
    ...usesIn('sites', 'site', dataCentres.all, ({ name }) => name, dataCentreHref),
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
