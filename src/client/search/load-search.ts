import { readIndex, type IndexFile } from '../../search/index-file.ts';
import type { SearchEntry } from '../../search/entry.ts';
import { Search } from '../../search/search.ts';

let loading: Promise<Search> | undefined;

/** Said where `findIn` found nothing to search. */
export const UNREACHABLE = 'No connection: try again';

/**
 * What answers the words of a reader, best first; undefined where what is searched could not be fetched. It is fetched
 * once, and asked for again where that failed.
 */
export async function findIn(input: HTMLInputElement, asked: string): Promise<SearchEntry[] | undefined> {
  try {
    loading ??= loadSearch(input);
    return (await loading).find(asked);
  } catch {
    loading = undefined;
    return undefined;
  }
}

async function loadSearch({ form }: HTMLInputElement): Promise<Search> {
  const response = await fetch(form?.dataset['index'] ?? '');
  const { entries, synonyms } = readIndex((await response.json()) as IndexFile);
  return new Search(entries, synonyms);
}

/** The address of an entry where the site is served now: the index has it below the site’s root. */
export const hrefOf = ({ address }: { address: string }, { form }: HTMLInputElement): string =>
  (form?.getAttribute('action') ?? '').replace(/\/search\/$/, address);
