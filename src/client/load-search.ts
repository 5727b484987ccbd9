import { readIndex, type IndexFile } from '../search/index-file.ts';
import type { SearchEntry } from '../search/entry.ts';
import { Search } from '../search/search.ts';

let loading: Promise<Search> | undefined;

/** Said where `findIn` found nothing to search. */
export const UNREACHABLE = 'No connection: try again';

/** What answers the words of a reader, best first; undefined where what is searched could not be fetched. */
export async function findIn(input: HTMLInputElement, asked: string): Promise<SearchEntry[] | undefined> {
  try {
    return (await loadSearch(input)).find(asked);
  } catch {
    return undefined;
  }
}

/** The search over everything that the site has, fetched once; asked again where that failed. */
function loadSearch({ form }: HTMLInputElement): Promise<Search> {
  loading ??= fetch(form?.dataset['index'] ?? '')
    .then((response) => response.json() as Promise<IndexFile>)
    .then((file) => {
      const { entries, synonyms } = readIndex(file);
      return new Search(entries, synonyms);
    });
  loading.catch(() => (loading = undefined));
  return loading;
}

/** The address of an entry where the site is served now: the index has it below the site’s root. */
export const hrefOf = ({ address }: { address: string }, { form }: HTMLInputElement): string =>
  (form?.getAttribute('action') ?? '').replace(/\/search\/$/, address);
