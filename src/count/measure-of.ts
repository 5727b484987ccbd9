import type { Figure } from '../ledger/figure.ts';
import type { Measure } from './question.ts';

const LAYERS = { silicon: 'chips', cloud: 'clouds', site: 'sites' } as const;

/** What a figure is counted under; undefined for what no question is about. */
export function measureOf({ unit, money, capacity }: Pick<Figure, 'unit' | 'money' | 'capacity'>): Measure | undefined {
  if (capacity) return unit === 'gw' ? LAYERS[capacity.layer] : undefined;
  if (unit !== 'usd' || !money) return undefined;
  if (money.kind === 'purchase-commitment' && money.payer === 'openai') return 'pays';
  return money.kind === 'capital-in' && money.payee === 'openai' ? 'receives' : undefined;
}
