import type { Content } from '../model/content.ts';
import type { Facts } from '../sentence-check/fact.ts';
import { factsOf } from '../sentence-check/facts-of.ts';

/** What sentences are held against, from what was read; undefined where nothing says up to when sources were read. */
export function publishedFacts(content: Content): Facts | undefined {
  const readUpTo = content.parsed('site')[0]?.data.sourcesRead;
  if (!readUpTo) return undefined;
  return factsOf({
    ledger: content.ledger,
    companies: content.parsed('vendors').map(({ entry, data }) => ({ id: entry.id, name: data.name })),
    deals: (['deals', 'records'] as const).flatMap((name) =>
      content.parsed(name).map(({ entry, data }) => ({ ...data, id: entry.id })),
    ),
    readUpTo,
    kindOf: (source) => content.find('sources', source)?.kind,
  });
}
