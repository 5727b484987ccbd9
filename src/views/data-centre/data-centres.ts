/** What readers see of data centres: each with its past, its state and its promises. Pure, but for the base path. */
import type { Collections, DataCentre } from '../../collections.ts';
import type { DealEvent } from '../../ledger/deal.ts';
import type { DealState } from '../../ledger/deal-state.ts';
import { NBSP } from '../../ledger/number-text.ts';
import type { Verdict } from '../../ledger/promise.ts';
import { once } from '../../model/once.ts';
import { pastAt, stateOf } from './data-centre-state.ts';
import { judgedPromises, sameThing, type JudgedPromise } from '../promise/promises.ts';

export interface ToldDataCentre extends DataCentre {
  past: readonly DealEvent[];
  state: DealState | undefined;
  /** Those for which it has a figure, by the end of their time. */
  promises: readonly JudgedPromise[];
}

/** All of them, in the order in which a reader meets them: those of the United States first, then by name. */
export const toldDataCentres = once((all: Collections): readonly ToldDataCentre[] => {
  const places = all.dataCentres.all;
  return places
    .map((place): ToldDataCentre => {
      const past = pastAt(place, all.everyDeal.all, places);
      return {
        ...place,
        past,
        state: stateOf(past, all.site.sourcesRead),
        promises: judgedPromises(all).filter(({ id }) => place.figures.includes(id)),
      };
    })
    .toSorted((a, b) => Number(isAbroad(a)) - Number(isAbroad(b)) || a.name.localeCompare(b.name, 'en'));
});

const isAbroad = ({ where }: DataCentre) => where.country !== 'United States';

const OPEN: readonly Verdict[] = ['not-yet-due', 'due', 'late'];

/** The first promise that nobody has kept, moved or dropped, and every other of the same thing. */
export function nextPromises(all: Collections, { promises }: Pick<ToldDataCentre, 'promises'>): JudgedPromise[] {
  const next = promises.find(({ verdict }) => OPEN.includes(verdict));
  return next ? [next, ...sameThing(all, next)] : [];
}

/** "in Pike County, Ohio, United States" */
export const whereWords = ({ place, state, country }: DataCentre['where']) =>
  [place, state, country].filter((part, i) => part !== undefined && (i < 2 || !place.endsWith(part))).join(', ');

/** "32.45° N, 99.75° W" */
export const positionWords = ({ latitude, longitude }: { latitude: number; longitude: number }) =>
  `${Math.abs(latitude)}°${NBSP}${latitude < 0 ? 'S' : 'N'}, ${Math.abs(longitude)}°${NBSP}${longitude < 0 ? 'W' : 'E'}`;

/** Whether somebody has said that a number, such as the power of a deal, does not count a place. */
export const isOutside = ({ counts }: Pick<DataCentre, 'counts'>, figure: string | undefined) =>
  counts.some((each) => each.figure === figure && each.counted === 'no');

/** Id of the place whose whole power a figure is. */
export const placeOf = ({ dataCentres }: Pick<Collections, 'dataCentres'>, figure: string | undefined) =>
  dataCentres.all.find(({ power }) => power === figure)?.id;

/** Every place that a deal has. */
export const dataCentresOf = (all: Collections, deal: string) =>
  toldDataCentres(all).filter(({ deals }) => deals.includes(deal));
