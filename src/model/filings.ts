import type { EntryData } from './collections.ts';

/** Ids of the sources that a company sent to a regulator: what they report is firmer than what the press does. */
export const filingsIn = (sources: readonly { id: string; data: Pick<EntryData<'sources'>, 'kind'> }[]): string[] =>
  sources.flatMap(({ id, data }) => (data.kind === 'filing' ? [id] : []));
