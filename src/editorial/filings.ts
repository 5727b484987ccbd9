import type { ParsedEntries } from './parsed-entries.ts';

/** Ids of the sources that a company sent to a regulator: what they report is firmer than what the press does. */
export const filingsIn = (content: ParsedEntries): string[] =>
  content.parsed('sources').flatMap(({ entry, data }) => (data.kind === 'filing' ? [entry.id] : []));
