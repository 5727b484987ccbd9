import { provingWords } from '../ledger/proof.ts';
import type { Content } from '../model/content.ts';

/** A page that the site rests on, and the words of it that the site quotes. */
export interface SourcedPage {
  /** Of the source. */
  id: string;
  url: string;
  /** The file that names it. */
  file: string;
  evidence: readonly string[];
}

/** Every source with an address. Words of its evidence are there once, whatever claims quote them. */
export function sourcedPages(content: Content): SourcedPage[] {
  const quoted = Map.groupBy(
    content.parsed('figures').flatMap(({ data }) => data.claims.flatMap(provingWords)),
    ({ source }) => source,
  );
  return content.parsed('sources').flatMap(({ entry, data: { url } }) => {
    if (url === undefined) return [];
    const evidence = (quoted.get(entry.id) ?? []).map(({ words }) => words);
    return { id: entry.id, url, file: entry.file.path, evidence: [...new Set(evidence)] };
  });
}
