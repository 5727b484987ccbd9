import { fragmentFor, shownAt } from '../../routes/fragments.ts';
import { collectionOf, pathTo, routeOf, type PageCollection } from '../../routes/routes.ts';

/**
 * Tells what is named after a page, and how it is called once the page has another name.
 *
 * @param page `/charts/spend/`
 * @param newName a page of the same kind, `/charts/spending/`
 * @returns for an address that is named after the page (not the page itself, nor its own fragments) the address that
 *   follows from the new name; undefined for any other
 */
export function renamer(page: string, newName = page): (address: string) => string | undefined {
  const from = entryOf(page);
  const to = entryOf(newName);
  if (!from || from.collection !== to?.collection) return () => undefined;
  const { collection, id } = from;
  return (address) => {
    const [path = '', fragment] = address.split('#');
    if (path === page) return undefined;
    if (fragment !== undefined) {
      const renamed = renamedFragment(path, fragment, collection, id, to.id);
      return renamed === undefined ? undefined : `${path}#${renamed}`;
    }
    const route = routeOf(path);
    return route?.id === id && collectionOf(route) === collection ? pathTo({ ...route, id: to.id }) : undefined;
  };
}

/** @returns the entry whose page it is */
function entryOf(page: string): { collection: PageCollection; id: string } | undefined {
  const route = page.includes('#') ? undefined : routeOf(page);
  return route?.name === 'entry' ? route : undefined;
}

/** In the page that lists its kind an entry stands under its bare id, elsewhere under a prefix. */
function renamedFragment(path: string, fragment: string, collection: PageCollection, id: string, newId: string) {
  if (path === `/${collection}/` && fragment === id) return newId;
  const shown = shownAt(fragment);
  return shown?.collection === collection && shown.id === id ? fragmentFor(shown.collection, newId) : undefined;
}
