import { readIndex, type IndexFile } from '../search/index-file.ts';
import { Search } from '../search/search.ts';

let loading: Promise<Search> | undefined;

/** The search over everything that the site has, fetched once; asked again where that failed. */
export function loadSearch({ form }: HTMLInputElement): Promise<Search> {
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
