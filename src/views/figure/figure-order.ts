import { MONEY_KINDS, type Figure } from '../../ledger/figure.ts';

const UNITS = ['usd', 'usd/year', 'gw', 'percent'];
const LAST_UNITS = ['years', 'days', 'date', 'statement'];

/** Money by its kinds, then power, shares, things counted, and at the end dates and statements. */
function rank({ unit, money }: Figure): number {
  const place = UNITS.indexOf(unit);
  const last = LAST_UNITS.indexOf(unit);
  const kind = money ? MONEY_KINDS.indexOf(money.kind) / MONEY_KINDS.length : 0;
  return (place >= 0 ? place : last >= 0 ? 10 + last : UNITS.length) + kind;
}

/** For a table of figures: like beside like. */
export const byKind = (a: Figure, b: Figure) => rank(a) - rank(b) || a.label.localeCompare(b.label, 'en');
