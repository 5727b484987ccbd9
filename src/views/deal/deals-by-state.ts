/** All deals in one list: by where they stand, and there the largest first. Pure. */
import type { DealEvent } from '../../ledger/deal.ts';
import { stateReached, type DealState } from '../../ledger/deal-state.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { PartialDate } from '../../ledger/partial-date.ts';
import type { Unit } from '../../ledger/unit.ts';
import { directionOf } from '../figure/direction.ts';
import { headlineAmount } from './headline-amount.ts';

interface Listed {
  id: string;
  name: string;
  announced: PartialDate;
  path: readonly DealEvent[];
  row: { capacity?: string | undefined; values: readonly string[] };
}

export interface ListedDeal<Of extends Listed> {
  deal: Of;
  /** Figures of money that no other deal of the list prints: nobody shall count them twice. */
  values: readonly string[];
}

export interface DealsInState<Of extends Listed> {
  /** Fragment of the group. */
  id: string;
  heading: string;
  deals: readonly ListedDeal<Of>[];
}

/** The furthest first. */
const GROUPS: readonly { id: string; heading: string; states: readonly (DealState | undefined)[] }[] = [
  { id: 'running', heading: 'In use or paid, at least in part', states: ['running'] },
  { id: 'building', heading: 'Being built', states: ['building'] },
  { id: 'signed', heading: 'Signed, at least in part', states: ['signed'] },
  { id: 'announced', heading: 'Announced, not signed', states: ['announced'] },
  { id: 'reported', heading: 'Reported, not announced', states: ['reported', undefined] },
  { id: 'ended', heading: 'Called off or replaced', states: ['replaced', 'lapsed'] },
];

/**
 * @param deals in any order
 * @param readUpTo the day for which their states are told
 * @returns groups that have a deal. In each, money that OpenAI pays or is paid comes before power and power before
 *   neither, the larger number first, as a headline would print it; what others pay gives no rank. Of equals, the one announced last, and of one day, by name
 */
export function dealsByState<Of extends Listed>(
  deals: readonly Of[],
  ledger: Ledger,
  readUpTo: PartialDate,
): DealsInState<Of>[] {
  const size = (ids: readonly string[], unit: Unit) =>
    Math.max(0, ...ids.map((id) => headlineAmount(ledger, id, unit)));
  const isOwnMoney = (id: string) => directionOf(ledger.figure(id)) !== undefined;
  const listed = deals
    .map((deal) => ({ deal, values: deal.row.values.filter((value) => homeOf(value, deals) === deal.id) }))
    .map((each) => ({
      ...each,
      money: size(each.values.filter(isOwnMoney), 'usd'),
      power: size(each.deal.row.capacity === undefined ? [] : [each.deal.row.capacity], 'gw'),
      state: stateReached(each.deal.path, readUpTo, readUpTo)?.state,
    }))
    .toSorted((a, b) => b.money - a.money || b.power - a.power || byNewestAndName(a.deal, b.deal));
  return GROUPS.map(({ id, heading, states }) => ({
    id,
    heading,
    deals: listed.filter(({ state }) => states.includes(state)).map(({ deal, values }) => ({ deal, values })),
  })).filter((group) => group.deals.length > 0);
}

/** All deals in one row, as a reader of `/deals/` knows them. */
export const dealsInOrder = <Of extends Listed>(deals: readonly Of[], ledger: Ledger, readUpTo: PartialDate): Of[] =>
  dealsByState(deals, ledger, readUpTo).flatMap((group) => group.deals.map(({ deal }) => deal));

const byNewestAndName = (a: Listed, b: Listed) =>
  b.announced.first.localeCompare(a.announced.first) || a.name.localeCompare(b.name, 'en');

/** The deal that a sum is printed with: of all that list it, the one that lists least besides. */
const homeOf = (value: string, deals: readonly Listed[]) =>
  deals
    .filter(({ row }) => row.values.includes(value))
    .toSorted((a, b) => a.row.values.length - b.row.values.length || byNewestAndName(a, b))[0]?.id;
