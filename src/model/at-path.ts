/** What stands at a place of an entry, and how a person names it. */
import { roleAt } from './fields.ts';
import type { Entry } from './reading/entry.ts';
import type { Path } from './reading/yaml/yaml-tree.ts';
import { excerpt } from './visible-text.ts';

/** @returns undefined where nothing is written */
export function valueAt(raw: unknown, path: Path): unknown {
  let value = raw;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

export const samePath = (a: Path, b: Path) => a.length === b.length && a.every((step, index) => step === b[index]);

/** "standing" for the path of a claim’s standing: the last key, which is how a person names a place. */
export const fieldName = (path: Path) => path.findLast((step) => typeof step === 'string')?.toString() ?? 'entry';

/** Whether ids of other entries belong there. */
export const isReference = ({ collection }: Entry, path: Path) =>
  ![undefined, 'inline', 'plain'].includes(roleAt(collection, path));

/** A value as messages quote it. */
export function describe(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return `\`${excerpt(value)}\``;
  return typeof value === 'number' || typeof value === 'boolean' ? `\`${value}\`` : 'keys with values';
}
