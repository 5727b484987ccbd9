/** Units that are listed together: within a group, what is larger comes first. */
import { basesOf, type Unit } from '../../ledger/unit.ts';
import { unitName } from './figure-words.ts';

/** In the order in which they are listed. */
export const UNIT_GROUPS = [
  { id: 'usd', name: unitName('usd') },
  { id: 'usd-per', name: 'US dollars a year, a gigawatt or a share' },
  { id: 'gw', name: unitName('gw') },
  { id: 'percent', name: unitName('percent') },
  { id: 'time', name: 'years or days' },
  { id: 'counted', name: 'things counted' },
  { id: 'date', name: unitName('date') },
  { id: 'statement', name: unitName('statement') },
] as const;

export type UnitGroup = (typeof UNIT_GROUPS)[number]['id'];

export function unitGroupOf(unit: Unit): UnitGroup {
  if (unit === 'usd' || unit === 'gw' || unit === 'percent' || unit === 'date' || unit === 'statement') return unit;
  if (unit === 'years' || unit === 'days') return 'time';
  return basesOf(unit).numerator === 'usd' ? 'usd-per' : 'counted';
}
