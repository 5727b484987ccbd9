/**
 * What may be added to what. Kinds of money never mix, layers of power never mix, and
 * nothing is counted twice. A sum either answers with its parts and everything that was
 * left out, or refuses and says why.
 */
import { total } from './arithmetic.ts';
import { isWithin, overlap, type Lookup } from './double-count.ts';
import { currentClaim, type Figure, type MoneyKind } from './figure.ts';
import { parseFormula } from './formula.ts';
import { reachable } from './reachable.ts';
import { exactly, isCeiling, isFloor, statedNumber, type Quantity, type Value } from './value.ts';

/** One figure offered to a sum. */
export interface Part {
  figure: Figure;
  value: Value;
}

export type RefusalReason =
  | 'nothing-to-add'
  | 'not-additive'
  | 'mixed-units'
  | 'mixed-kinds'
  | 'mixed-layers'
  | 'mixed-power-measures'
  | 'overlap';

export type OmissionReason =
  'not-published' | 'no-number' | 'cancelled' | 'estimate' | 'superseded' | 'contained' | 'repeated';

export interface Refusal {
  kind: 'refusal';
  reason: RefusalReason;
  /** What is wrong, naming the figures at fault: "`a` and `b` are in usd and gw". */
  message: string;
}

export interface Omission {
  figure: Figure;
  reason: OmissionReason;
  /** The end of a sentence that the figure begins: "is named twice". */
  message: string;
}

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

const refuse = (reason: RefusalReason, message: string): Refusal => ({ kind: 'refusal', reason, message });
const name = ({ id }: Figure) => `\`${id}\``;

/** The first thing about the figures themselves that forbids a sum, whatever their values. */
function findMixture(figures: readonly Figure[]): Refusal | undefined {
  const stranger = figures.find((figure) => !isAdditive(figure));
  if (stranger) return refuse('not-additive', `${name(stranger)} ${whyNotAdditive(stranger)}`);
  const [first, ...others] = figures;
  for (const other of others) {
    const mixture = first && mixtureOf(first, other);
    if (mixture) return mixture;
  }
  return undefined;
}

function mixtureOf(a: Figure, b: Figure): Refusal | undefined {
  const pair = `${name(a)} and ${name(b)}`;
  if (a.unit !== b.unit) return refuse('mixed-units', `${pair} are in ${a.unit} and ${b.unit}`);
  if (a.money?.kind !== b.money?.kind) {
    return refuse('mixed-kinds', `${pair} are different kinds of money: ${a.money?.kind} and ${b.money?.kind}`);
  }
  if (a.capacity?.layer !== b.capacity?.layer) {
    const layers = `the ${a.capacity?.layer} and the ${b.capacity?.layer} layer`;
    return refuse('mixed-layers', `${pair} measure ${layers}: one gigawatt can appear in both`);
  }
  if (a.capacity?.power !== b.capacity?.power) {
    return refuse('mixed-power-measures', `${pair} measure different kinds of power at a site`);
  }
  return undefined;
}

const ADDABLE_MONEY: ReadonlySet<MoneyKind> = new Set(['purchase-commitment', 'capital-in', 'own-investment']);

const isAdditive = ({ money, capacity, unit }: Figure) =>
  money
    ? ADDABLE_MONEY.has(money.kind) && (unit === 'usd' || unit === 'usd/year')
    : capacity !== undefined && unit === 'gw';

function whyNotAdditive({ money, capacity, unit }: Figure): string {
  switch (money?.kind) {
    case 'programme-total':
      return 'is a programme total, which already contains other figures';
    case 'contingent-support':
      return 'is contingent support: nobody pays it unless something fails';
    case 'equity-received':
      return 'is equity received: value, not cash';
    case 'accounts':
      return 'is a statement of accounts, not an amount that changes hands';
    default:
      return money || capacity
        ? `is in ${unit}, which does not add up`
        : 'is neither money nor power that could be added';
  }
}

type CountedPart = Part & { value: Quantity };

/** Takes out whatever has no number, counts nothing, or is counted already. */
function setAside(parts: readonly Part[], find: Lookup) {
  const omitted: Omission[] = [];
  const offered: CountedPart[] = [];
  for (const [index, { figure, value }] of parts.entries()) {
    const omit = (reason: OmissionReason, message: string) => omitted.push({ figure, reason, message });
    if (parts.slice(0, index).some((earlier) => earlier.figure.id === figure.id)) omit('repeated', 'is named twice');
    else if (figure.cancelled !== undefined) omit('cancelled', 'was called off and counts nothing');
    else if (value.kind === 'not-published') omit('not-published', 'has no published number, which is not zero');
    else if (value.kind !== 'quantity') omit('no-number', 'has no number that could be added');
    else if (isEstimate(figure, find)) omit('estimate', 'is an estimate and stands beside, not inside, a sum');
    else if (isSuperseded(figure, parts, find)) omit('superseded', 'was replaced by a figure in the same sum');
    else offered.push({ figure, value });
  }
  // One at a time, so that of two figures that contain each other one is left.
  let counted = offered;
  for (const part of offered) {
    const whole = counted.find((other) => other !== part && isWithin(part.figure.id, other.figure.id, find));
    if (!whole) continue;
    counted = counted.filter((other) => other !== part);
    omitted.push({ figure: part.figure, reason: 'contained', message: `is already part of ${name(whole.figure)}` });
  }
  return { counted, omitted };
}

/** Money that is an estimate or computed from one. A sum is not: it has left the estimates out. */
function isEstimate(figure: Figure | undefined, find: Lookup): boolean {
  if (!figure?.money) return false;
  if (figure.formula === undefined) return currentClaim(figure)?.basis === 'estimated';
  const { operator, operands } = parseFormula(figure.formula);
  return operator !== 'sum' && operands.some((id) => isEstimate(find(id), find));
}

function isSuperseded(figure: Figure, parts: readonly Part[], find: Lookup): boolean {
  const successors = reachable(figure.id, (id) => [find(id)?.supersededBy ?? []].flat());
  return parts.some(({ figure: { id } }) => id !== figure.id && successors.has(id));
}

/** The first two figures that count some of the same thing. */
function findOverlap(counted: readonly Part[], find: Lookup): Refusal | undefined {
  for (const [index, { figure }] of counted.entries()) {
    const other = counted.slice(index + 1).find((later) => overlap(figure.id, later.figure.id, find));
    if (other)
      return refuse(
        'overlap',
        `${name(figure)} and ${name(other.figure)} count some of the same thing, to an unknown extent`,
      );
  }
  return undefined;
}
