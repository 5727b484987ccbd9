import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { late, once } from '../../once.ts';
import { shownNow, type Shown } from '../../shown-now.ts';
import { markPlaces, type NamedPlace } from './place-mentions.ts';

/**
 * A plugin of Vite that has the bodies of articles lead to the sites that they name. Sites are read when the first
 * article is: by then a build knows that all are in order, and an editor's desk which of them can be shown.
 */
export const placesAreMarked = (root: string) => {
  const written = late(() => placesIn(`${root}/content/sites`));
  return {
    name: 'places-are-marked',
    enforce: 'pre' as const,
    transform: {
      filter: { id: /\/(?:deals|explainers)\/[^/]+\.mdx$/ },
      handler: (body: string) => {
        const shown = shownNow();
        return markPlaces(body, shown ? shownPlaces(shown) : written());
      },
    },
  };
};

const shownPlaces = once(({ content }: Shown) =>
  content.parsed('sites').flatMap(({ entry, data }) => named(entry.id, data.name)),
);

/** The sites of a folder. */
function placesIn(folder: string): NamedPlace[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((file) => {
    const read: unknown = parse(readFileSync(`${folder}/${file}`, 'utf8'));
    const name = typeof read === 'object' && read !== null && 'name' in read ? String(read.name) : '';
    return named(file.replace(/\.yaml$/, ''), name);
  });
}

/** "Doña Ana County, New Mexico" is called so up to the comma. */
function named(id: string, name: string): NamedPlace[] {
  const [called = ''] = name.split(',');
  return called === '' ? [] : [{ id, called }];
}
