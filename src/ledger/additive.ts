/**
 * What may be added to what. A sum either answers with its parts and everything that was
 * left out, or refuses and says why.
 */
import { total } from './arithmetic.ts';
import { overlap, type Lookup } from './double-count.ts';
import { findMixture } from './mixture.ts';
import { setAside, type Omission, type Part } from './omission.ts';
import { quotedId, refuse, type Refusal } from './refusal.ts';
import { exactly, isCeiling, isFloor, statedNumber, type Quantity, type Value } from './value.ts';

export interface Total {
  kind: 'total';
  /** What is left after everything was taken out, with its bounds. */
  value: Quantity;
  /** The plain sum of the numbers that the counted wordings name: what a headline would print. */
  stated: number;
  /** The plain sum of every number offered, double counts and all. */
  naive: number;
  counted: readonly Part[];
  omitted: readonly Omission[];
  /** A floor and a ceiling were added together: the sum is neither, and needs its parts beside it. */
  mixedBounds: boolean;
}

/**
 * Adds figures up, as far as they can be.
 *
 * @param parts in the order in which they are shown
 * @param find finds a figure by id, to see what one already contains
 */
export function sum(parts: readonly Part[], find: Lookup): Total | Refusal {
  const mixture = findMixture(parts.map(({ figure }) => figure));
  if (mixture) return mixture;
  const { counted, omitted } = setAside(parts, find);
  const [first] = counted;
  if (!first) return refuse('nothing-to-add', 'no figure with a published number is left to add');
  const doubt = findOverlap(counted, find);
  if (doubt) return doubt;
  const { unit } = first.figure;
  const stated = (values: readonly Value[]) =>
    total(
      values.flatMap((value) => (value.kind === 'quantity' ? exactly(statedNumber(value) ?? 0, unit) : [])),
      unit,
    ).upper;
  const quantities = counted.map(({ value }) => value);
  return {
    kind: 'total',
    value: total(quantities, unit),
    stated: stated(quantities),
    naive: stated(parts.map(({ value }) => value)),
    counted,
    omitted,
    mixedBounds: quantities.some(isFloor) && quantities.some(isCeiling),
  };
}

/** The first two figures that count some of the same thing. */
function findOverlap(counted: readonly Part[], find: Lookup): Refusal | undefined {
  for (const [index, { figure }] of counted.entries()) {
    const other = counted.slice(index + 1).find((later) => overlap(figure.id, later.figure.id, find));
    if (!other) continue;
    const pair = `${quotedId(figure)} and ${quotedId(other.figure)}`;
    return refuse('overlap', `${pair} count some of the same thing, to an unknown extent`);
  }
  return undefined;
}
