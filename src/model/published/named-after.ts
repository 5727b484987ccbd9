/** What follows from a page: its name is in the addresses of its files, of its embeds, and of where it is shown. */

const PAGE = /^\/(charts|deals|explainers|faq|figures|open|vendors)\/([a-z0-9-]+)\/$/;

/** Besides `/charts/a…`, `/share/charts/a.png` and `/charts/#a`: where else the id of an entry stands. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  charts: '/embed/|/oembed/|/[^#]*#chart-',
  faq: '/[^#]*#faq-',
  figures: '/[^#]*#fig-',
  open: '/[^#]*#open-',
};

/** What may follow the id: `-dark@2x.png`, `.json`, `.spreadsheet.csv`, `/r/1/`, `/cite.bib`, or nothing. */
const REST = '(?:-(?:auto|dark|photo))?(?:@2x)?(?:\\.[a-z]+)+|/[^#]*|';

/**
 * Tells what is named after a page, and how it is called once the page has another name.
 *
 * @param page `/charts/spend/`
 * @param newName a page of the same kind, `/charts/spending/`
 * @returns for an address that is named after the page (not the page itself, nor its own fragments) the address that
 *   follows from the new name; undefined for any other
 */
export function renamer(page: string, newName = page): (address: string) => string | undefined {
  const [, kind = '', id = ''] = PAGE.exec(page) ?? [];
  const [, newKind, newId = ''] = PAGE.exec(newName) ?? [];
  if (kind === '' || kind !== newKind) return () => undefined;
  const places = [`/${kind}/#?`, `/share/${kind}/`, ELSEWHERE[kind]].filter(Boolean).join('|');
  const named = new RegExp(`^(${places})${id}(${REST})$`);
  return (address) => {
    const match = address === page ? null : named.exec(address);
    return match ? `${match[1]}${newId}${match[2]}` : undefined;
  };
}
