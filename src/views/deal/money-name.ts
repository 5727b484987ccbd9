import type { Figure, MoneyKind } from '../../ledger/figure.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { directionOf } from '../figure/direction.ts';

const NAMES: Partial<Record<MoneyKind, string>> = {
  'contingent-support': 'guarantee',
  'programme-total': 'project',
  'equity-received': 'shares',
};

/**
 * What an amount in a list of deals is, beside its arrow: a project's cost is nobody's price, and what OpenAI puts into
 * its suppliers buys no computing.
 *
 * @returns undefined for what the arrow says alone: a purchase, and what others put into OpenAI
 */
export function moneyName(ledger: Ledger, figure: Figure): string | undefined {
  if (figure.money?.kind === 'own-investment') return 'lent or invested';
  if (!figure.money || directionOf(figure)) return undefined;
  const name = NAMES[figure.money.kind];
  return name === 'project' && containsPrice(ledger, figure) ? 'others included' : name;
}

/** Whether what OpenAI pays in one of its deals is a part of this sum. */
const containsPrice = (ledger: Ledger, { id }: Figure) =>
  ledger.figures.some(({ money, partOf }) => money?.kind === 'purchase-commitment' && partOf.includes(id));
