import type { Collections } from '../../collections.ts';
import { creditedSources } from '../../ledger/proof.ts';
import type { EntryKey } from '../../model/entry-key.ts';
import { namedBy } from '../usage.ts';

/** Every source that an entry's page rests on: those of its figures first, then those that its text names. */
export function sourcesOf(all: Collections, entry: EntryKey): string[] {
  const ofFigure = (id: string): string[] => {
    const accepted = all.ledger.figure(id).claims.filter(({ standing }) => standing === 'accepted');
    return [...accepted.flatMap(creditedSources), ...all.ledger.inputs(id).flatMap(ofFigure)];
  };
  return [...new Set([...namedBy(all, entry, 'figures').flatMap(ofFigure), ...namedBy(all, entry, 'sources')])];
}
