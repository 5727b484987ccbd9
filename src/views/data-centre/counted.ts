/** In which numbers the same gigawatt is counted: as chips, as cloud, as a site, at the grid. Pure. */
import { countedIn, type Counted } from '../../ledger/counted.ts';
import { isWithin, type Lookup } from '../../ledger/double-count.ts';
import { revisions, type Figure } from '../../ledger/figure.ts';

export interface PlaceWithCounts {
  power: string;
  figures: readonly string[];
  counts: readonly { figure: string; counted: 'no' | 'unknown'; why: string; sources: readonly string[] }[];
}

/** From the chip to the plug. */
export const LINKS = ['chips', 'cloud', 'site', 'grid'] as const;
export type LinkName = (typeof LINKS)[number];

/** How much of the power of a place is in a number; its `own` measures it alone. */
export type Inclusion = 'own' | Counted | 'no' | 'unknown';

export interface CountedNumber {
  figure: Figure;
  inclusion: Inclusion;
  /** Of what figures cannot say: one sentence, text with figures. */
  why?: string | undefined;
  sources: readonly string[];
}

export interface Link {
  name: LinkName;
  numbers: readonly CountedNumber[];
}

/** What readers are told of each. */
export const INCLUSION_WORDS: Readonly<Record<Inclusion, string>> = {
  own: 'of this place alone',
  all: 'counts all of it',
  part: 'counts a part of it',
  some: 'may count some of it; how much, nobody says',
  no: 'does not count it',
  unknown: 'may count it; nobody says',
};

const linkOf = ({ capacity }: Figure): LinkName | undefined => {
  if (capacity?.layer === 'silicon') return 'chips';
  if (capacity?.layer === 'cloud') return 'cloud';
  if (capacity?.layer !== 'site') return undefined;
  return capacity.power === 'utility' ? 'grid' : 'site';
};

/** The chain of one place: its own numbers first, then those that count it, and last those that do not. */
export function chainOf({ power, figures, counts }: PlaceWithCounts, all: readonly Figure[]): Link[] {
  const find: Lookup = (id) => byId.get(id);
  const byId = new Map(all.map((figure) => [figure.id, figure]));
  const measure = find(power)?.capacity?.power;
  const listed = figures.filter((id) => find(id)?.capacity !== undefined && find(id)?.cancelled === undefined);
  // What is measured alike and lies in no part of it stands beside it: a neighbour’s campus.
  const own = new Set([
    power,
    ...listed.filter((id) => isWithin(id, power, find) || find(id)?.capacity?.power !== measure),
  ]);
  const inclusionOf = (figure: Figure): Omit<CountedNumber, 'figure'> | undefined => {
    if (own.has(figure.id)) return { inclusion: 'own', sources: [] };
    const said = counts.find((count) => count.figure === figure.id);
    if (said) return { inclusion: said.counted, why: said.why, sources: said.sources };
    const isTotal = figure.deals.length > 0 && figure.cancelled === undefined && !figures.includes(figure.id);
    const counted = isTotal && countedIn(power, [...own], figure.id, find);
    return counted ? { inclusion: counted, sources: [] } : undefined;
  };
  // What nobody has confirmed is no number yet.
  const isNumber = (figure: Figure) => figure.formula !== undefined || revisions(figure).length > 0;
  const numbers = all.filter(isNumber).flatMap((figure): (CountedNumber & { link: LinkName })[] => {
    const [link, inclusion] = [linkOf(figure), inclusionOf(figure)];
    return link && inclusion ? [{ figure, link, ...inclusion }] : [];
  });
  const rank = ({ figure: { id }, inclusion }: CountedNumber) =>
    id === power ? -1 : Object.keys(INCLUSION_WORDS).indexOf(inclusion);
  return LINKS.map((name) => ({
    name,
    numbers: numbers.filter(({ link }) => link === name).toSorted((a, b) => rank(a) - rank(b)),
  }));
}

/** A number and the places that it counts, or does not. */
export interface CountingNumber<Of> {
  figure: Figure;
  places: readonly { place: Of; inclusion: Inclusion }[];
}

/** The numbers that stand to two places or more, with the places of each: most places first, and then from chips to the grid. */
export function countingNumbers<Of extends PlaceWithCounts>(
  places: readonly Of[],
  all: readonly Figure[],
): CountingNumber<Of>[] {
  const entries = places.flatMap((place) =>
    chainOf(place, all).flatMap(({ numbers }) =>
      numbers.flatMap(({ figure, inclusion }) => (inclusion === 'own' ? [] : { figure, place, inclusion })),
    ),
  );
  return [...Map.groupBy(entries, ({ figure }) => figure)]
    .map(([figure, of]) => ({ figure, places: of }))
    .filter((number) => number.places.length > 1)
    .toSorted((a, b) => b.places.length - a.places.length);
}
