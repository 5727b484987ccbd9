import type { Collections, Deal, DealRecord } from '../collections.ts';
import { namedBy } from './usage.ts';

/** Every source that a deal's page rests on: those of its figures first, then those that its text names. */
export function sourcesOfDeal(all: Collections, deal: Deal | DealRecord): string[] {
  const ofFigure = (id: string): string[] => {
    const accepted = all.ledger.figure(id).claims.filter(({ standing }) => standing === 'accepted');
    return [...accepted.flatMap(({ source, also }) => [source, ...also]), ...all.ledger.inputs(id).flatMap(ofFigure)];
  };
  return [...new Set([...namedBy(all, deal, 'figures').flatMap(ofFigure), ...namedBy(all, deal, 'sources')])];
}
