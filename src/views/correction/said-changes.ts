/** Changes by the day on which this site said them, which may be long after the world had moved. */
import type { Collections } from '../../collections.ts';
import { firstPublished } from '../../permalinks/first-published.ts';
import { permalinkOf } from '../../permalinks/published.ts';
import {
  isRevision,
  type PublishedChange,
  type PublishedDeal,
  type PublishedFirstValue,
} from '../../publish/changes/published-change.ts';
import { weekOf, type IsoWeek } from '../../publish/changes/iso-week.ts';
import { absoluteHref, addressBelowRoot } from '../address.ts';
import { topicName } from '../figure/figure-words.ts';
import { once } from '../../model/once.ts';
import { publishedChanges, publishedDeals, publishedFirstValues } from './published-changes.ts';

/** Where and when a page was first published; undefined for what never was. */
export function firstPublication({ retired }: Collections, url: string): { url: string; day: string } | undefined {
  const first = firstPublished(addressBelowRoot(url), retired, permalinkOf);
  return first && { url: absoluteHref(first.address), day: first.first };
}

/** The ISO day on which a change was published; undefined for what is not published yet. A correction names it itself. */
export const saidOn = (all: Collections, change: PublishedChange | PublishedFirstValue | PublishedDeal) =>
  'kind' in change && !isRevision(change) ? change.date.first : firstPublication(all, change.url)?.day;

/** What was said on a day, each kind by its own newest first. */
export interface SaidDay {
  /** ISO day. */
  day: string;
  changes: readonly PublishedChange[];
  deals: readonly PublishedDeal[];
  values: readonly PublishedFirstValue[];
}

export interface SaidWeek {
  week: IsoWeek;
  /** Newest first; never empty. */
  days: readonly SaidDay[];
}

/** Values under the names of the topics of their figures, in the order in which the first of each stands. */
export const byTopic = <V extends Pick<PublishedFirstValue, 'figure'>>(
  { ledger }: Pick<Collections, 'ledger'>,
  values: readonly V[],
) => Map.groupBy(values, ({ figure }) => topicName(ledger.find(figure.url.split('/').at(-2) ?? '')?.topic ?? ''));

/** Newest week first; a week or a day on which nothing was said is left out. */
export const saidWeeks = once((all: Collections): readonly SaidWeek[] => {
  const dayOf = (change: PublishedChange | PublishedFirstValue | PublishedDeal) => saidOn(all, change) ?? '';
  const changes = Map.groupBy(publishedChanges(all), dayOf);
  const deals = Map.groupBy(publishedDeals(all), dayOf);
  const values = Map.groupBy(publishedFirstValues(all), dayOf);
  const days = [...new Set([...changes.keys(), ...deals.keys(), ...values.keys()])]
    .filter((day) => day !== '')
    .toSorted()
    .toReversed()
    .map((day) => ({
      day,
      changes: changes.get(day) ?? [],
      deals: deals.get(day) ?? [],
      values: values.get(day) ?? [],
    }));
  const weeks = Map.groupBy(days, ({ day }) => weekOf(day).id);
  return [...weeks.values()].map((ofWeek) => ({ week: weekOf(ofWeek[0]?.day ?? ''), days: ofWeek }));
});
