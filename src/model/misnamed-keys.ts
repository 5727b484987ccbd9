/** Keys that an entry may not have: what each was meant to be, and which other problems follow from it. */
import type { z } from 'astro/zod';
import { fieldName, samePath, valueAt } from './at-path.ts';
import { COLLECTIONS } from './collections.ts';
import type { Diagnostic } from './diagnostic.ts';
import { holdKeysOf } from './hold.ts';
import { didYouMean, wordsMeant } from './meant/did-you-mean.ts';
import type { Entry } from './reading/entry.ts';
import { isMapping } from './reading/yaml/yaml-data.ts';
import type { Path } from './reading/yaml/yaml-tree.ts';
import { keysAt, keysTaking } from './schema-shape.ts';
import { excerpt } from './visible-text.ts';

type Issue = z.core.$ZodIssue;

/** What a misspelt key was meant to be is not missing as well, nor does what holds the key break a rule by it. */
export function followsFrom(
  entry: Entry,
  issue: Issue,
  { path, keys }: Extract<Issue, { code: 'unrecognized_keys' }>,
): boolean {
  if (issue.code === 'custom') return samePath(issue.path, path);
  const missing = issue.path.at(-1);
  if (valueAt(entry.raw, issue.path) !== undefined || !samePath(issue.path.slice(0, -1), path)) return false;
  const known = freeKeys(entry, path);
  const { schema } = COLLECTIONS[entry.collection];
  return keys.some((key) => [wordsMeant(key, known)[0], ...keysTaking(schema, path, key)].includes(String(missing)));
}

/** The keys at a path of an entry that are not written yet: a misspelt one is not meant to be another that stands there. */
function freeKeys({ collection, raw }: Entry, path: Path): string[] {
  const owner = valueAt(raw, path);
  const keys = [...keysAt(COLLECTIONS[collection].schema, path), ...(path.length === 0 ? holdKeysOf(collection) : [])];
  return keys.filter((key) => !isMapping(owner) || !Object.hasOwn(owner, key));
}

/** The problem with such a key. @param path of what holds it */
export function unknownKey(entry: Entry, path: Path, key: string): Diagnostic {
  const { schema, noun } = COLLECTIONS[entry.collection];
  const owner = path.length === 0 ? `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}` : `\`${fieldName(path)}\``;
  return entry.diagnoseKey(
    'unknown-key',
    [...path, key],
    `\`${excerpt(key)}\` is no key of ${owner}`,
    didYouMean(key, freeKeys(entry, path)) ?? remedyForKey(schema, path, key),
  );
}

/** A value without its key, a key that belongs further in, or else what there is. */
function remedyForKey(schema: z.ZodType, path: Path, key: string): string {
  const keys = keysAt(schema, path);
  const [taking] = keysTaking(schema, path, key);
  if (taking !== undefined) return `write \`${taking}: ${key}\``;
  const within = keys.find((each) =>
    [[], [0]].some((index) => keysAt(schema, [...path, each, ...index]).includes(key)),
  );
  return within === undefined
    ? `it takes ${keys.join(', ')}`
    : `it belongs under \`${within}:\`, two spaces further in`;
}
