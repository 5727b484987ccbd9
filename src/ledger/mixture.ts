/** Kinds of money never mix, layers of power never mix, and some figures are never added to anything. */
import type { Figure, MoneyKind } from './figure.ts';
import { quotedId, refuse, type Refusal } from './refusal.ts';

/** The first thing about the figures themselves that forbids a sum, whatever their values. */
export function findMixture(figures: readonly Figure[]): Refusal | undefined {
  const stranger = figures.find((figure) => !isAdditive(figure));
  if (stranger) return refuse('not-additive', `${quotedId(stranger)} ${whyNotAdditive(stranger)}`);
  const [first, ...others] = figures;
  for (const other of others) {
    const mixture = first && mixtureOf(first, other);
    if (mixture) return mixture;
  }
  return undefined;
}

/** The same for two figures that `findMixture` lets stand in one sum, as far as it asks for more than each alone. */
export const kindOf = ({ unit, money, capacity }: Figure): string =>
  [unit, money?.kind, capacity?.layer, capacity?.power].join(' ');

function mixtureOf(a: Figure, b: Figure): Refusal | undefined {
  const pair = `${quotedId(a)} and ${quotedId(b)}`;
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
