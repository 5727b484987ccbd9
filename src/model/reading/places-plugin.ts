import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { markPlaces, type NamedPlace } from './place-mentions.ts';

/** A plugin of Vite that has the bodies of articles lead to the sites that they name. */
export const placesAreMarked = (root: string) => {
  const places = namedPlaces(`${root}/content/sites`);
  return {
    name: 'places-are-marked',
    enforce: 'pre' as const,
    transform: {
      filter: { id: /\/(?:deals|explainers)\/[^/]+\.mdx$/ },
      handler: (body: string) => markPlaces(body, places),
    },
  };
};

/** The sites of a folder: "Doña Ana County, New Mexico" is called so up to the comma. What is in no order, the check reports. */
function namedPlaces(folder: string): NamedPlace[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((file) => {
    const read: unknown = parse(readFileSync(`${folder}/${file}`, 'utf8'));
    const name = typeof read === 'object' && read !== null && 'name' in read ? String(read.name) : '';
    const [called = ''] = name.split(',');
    return called === '' ? [] : { id: file.replace(/\.yaml$/, ''), called };
  });
}
