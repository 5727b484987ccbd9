/** Changes by the day on which this site said them, which may be long after the world had moved. */
import type { Collections } from '../collections.ts';
import { firstPublished } from '../permalinks/first-published.ts';
import { recordOf } from '../permalinks/published.ts';
import {
  isRevision,
  type PublishedChange,
  type PublishedDeal,
  type PublishedFirstValue,
} from '../publish/changes/published-change.ts';
import { weekOf, type IsoWeek } from '../publish/changes/iso-week.ts';
import { absoluteHref, addressBelowRoot } from './address.ts';
import { once } from '../model/once.ts';
import { publishedChanges, publishedDeals, publishedFirstValues } from './published-changes.ts';

/** Where and when a page was first published; undefined for what never was. */
export function firstRecord({ retired }: Collections, url: string): { url: string; day: string } | undefined {
  const record = firstPublished(addressBelowRoot(url), retired, recordOf);
  return record && { url: absoluteHref(record.address), day: record.first };
}

/** The ISO day on which a change was published; undefined for what is not published yet. A correction names it itself. */
export const saidOn = (all: Collections, change: PublishedChange | PublishedFirstValue | PublishedDeal) =>
  'kind' in change && !isRevision(change) ? change.date.first : firstRecord(all, change.url)?.day;

interface Said<Change> {
  change: Change;
  day: string;
}

/** What was said in a week, each kind newest first. */
export interface SaidWeek {
  week: IsoWeek;
  changes: readonly PublishedChange[];
  deals: readonly PublishedDeal[];
  values: readonly PublishedFirstValue[];
}

/** Newest week first; a week in which nothing was said is left out. */
export const saidWeeks = once((all: Collections): readonly SaidWeek[] => {
  const weekIn = <Change extends PublishedChange | PublishedFirstValue | PublishedDeal>(changes: readonly Change[]) =>
    Map.groupBy(
      changes.flatMap((change) => {
        const day = saidOn(all, change);
        return day === undefined ? [] : { change, day };
      }),
      ({ day }) => weekOf(day).id,
    );
  const changes = weekIn(publishedChanges(all));
  const deals = weekIn(publishedDeals(all));
  const values = weekIn(publishedFirstValues(all));
  const ids = [...new Set([...changes.keys(), ...deals.keys(), ...values.keys()])].toSorted().toReversed();
  return ids.map((id) => {
    const of = <Change>(weeks: ReadonlyMap<string, readonly Said<Change>[]>): Change[] =>
      (weeks.get(id) ?? []).toSorted((a, b) => b.day.localeCompare(a.day)).map(({ change }) => change);
    const [first] = [changes, deals, values].flatMap((weeks) => (weeks.get(id) ?? []).map(({ day }) => day));
    return { week: weekOf(first ?? ''), changes: of(changes), deals: of(deals), values: of(values) };
  });
});
