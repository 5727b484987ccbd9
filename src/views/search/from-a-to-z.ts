/** Everything with a name, by its first letter. Pure. */
import type { EntryKind, SearchEntry } from '../../search/entry.ts';
import { shortName } from '../deal/deal-name.ts';

/** What is looked up by its name: a question or a figure is not. */
const NAMED: readonly EntryKind[] = ['deal', 'company', 'site', 'term', 'explainer', 'section'];

/** In capitals; empty for a name without one. */
export const initialOf = (name: string) => (/\p{L}/u.exec(name.normalize('NFKD'))?.[0] ?? '').toUpperCase();

export function fromAToZ(entries: readonly SearchEntry[]) {
  const named = entries
    .filter(({ kind }) => NAMED.includes(kind))
    .map(({ kind, title, address }) => ({ kind, address, name: kind === 'deal' ? shortName(title) : title }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en', { sensitivity: 'base' }));
  return [...Map.groupBy(named, ({ name }) => initialOf(name))]
    .map(([letter, of]) => ({ letter, entries: of }))
    .toSorted((a, b) => (a.letter < b.letter ? -1 : 1));
}
