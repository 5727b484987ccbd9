import type { Derivation } from '../ledger/history.ts';
import type { Content } from './content.ts';

/** What derived figures were computed from when they were published, by figure id; see `schemas/revision.ts`. */
export const derivationsIn = (content: Content): ReadonlyMap<string, readonly Derivation[]> =>
  new Map(content.parsed('revisions').map(({ entry, data }) => [entry.id, data]));
