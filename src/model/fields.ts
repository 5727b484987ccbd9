import type { CollectionName } from './collection-name.ts';
import { COLLECTIONS } from './collections.ts';
import { once } from './once.ts';
import type { Entry } from './reading/entry.ts';
import { isMapping } from './reading/yaml/yaml-data.ts';
import type { Path } from './reading/yaml/yaml-tree.ts';
import { textRoleAt, textRolesOf } from './schema-shape.ts';
import { MAX_TEXT } from './schemas/text.ts';
import type { TextRole } from './schemas/text-role.ts';

/** What the checks do with a text: prose and ids are looked at, what others wrote and notations are not. */
export type CheckedRole = Exclude<TextRole, 'quoted' | 'notation'>;

const isLookedAt = (role: TextRole | undefined): role is CheckedRole =>
  role !== undefined && role !== 'quoted' && role !== 'notation';

/** What the checks do with a text at a path, whether or not one stands there; undefined where they do nothing. */
export function roleAt(collection: CollectionName, path: Path): CheckedRole | undefined {
  const role = textRoleAt(COLLECTIONS[collection].schema, path);
  return isLookedAt(role) ? role : undefined;
}

/** Roles by path, of each collection as its schema gives them. */
const FIELDS = new Map(
  Object.entries(COLLECTIONS).map(([collection, { schema }]) => [
    collection,
    [...textRolesOf(schema)].flatMap(([pattern, role]) =>
      isLookedAt(role) ? [{ steps: pattern.split('.'), role }] : [],
    ),
  ]),
);

export interface Field {
  path: Path;
  role: CheckedRole;
  text: string;
}

/** The texts of an entry that have a role, whether or not its schema accepts the rest; none that is far too long. */
export const fieldsOf = once(({ collection, raw }: Pick<Entry, 'collection' | 'raw'>): readonly Field[] =>
  (FIELDS.get(collection) ?? []).flatMap(({ steps, role }) =>
    textsAt(raw, steps, []).map(({ path, text }) => ({ path, role, text })),
  ),
);

/** @param path of the value; as many of the steps are behind it */
function textsAt(value: unknown, steps: readonly string[], path: Path): { path: Path; text: string }[] {
  const step = steps[path.length];
  if (step === undefined) return typeof value === 'string' && value.length <= MAX_TEXT ? [{ path, text: value }] : [];
  if (step === '*')
    return Array.isArray(value) ? value.flatMap((item, index) => textsAt(item, steps, [...path, index])) : [];
  return isMapping(value) && Object.hasOwn(value, step) ? textsAt(value[step], steps, [...path, step]) : [];
}
