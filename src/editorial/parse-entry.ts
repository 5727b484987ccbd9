import type { z } from 'astro/zod';
import { CODES, type Code } from './codes.ts';
import { COLLECTIONS } from './collections.ts';
import type { Diagnostic } from './diagnostic.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Entry } from './reading/entry.ts';
import type { Path } from './reading/yaml-tree.ts';
import { remedyForDate, remedyForValue } from './remedies.ts';
import { keysAt } from './schema-shape.ts';
import { ID_PATTERN } from './schemas/text.ts';
import { holdsMarker } from './scaffold/marker.ts';
import { excerpt } from './visible-text.ts';

type Issue = z.core.$ZodIssue;

/** What the schema of its collection makes of an entry, or everything that is wrong with it. */
export function parseEntry(entry: Entry): { data: unknown } | { problems: Diagnostic[] } {
  const result = COLLECTIONS[entry.collection].schema.safeParse(entry.raw);
  if (result.success) return { data: result.data };
  // What is still to be written has a report of its own.
  const issues = result.error.issues.filter(({ path }) => !holdsMarker(valueAt(entry.raw, path)));
  return { problems: issues.flatMap((issue) => translate(entry, issue)) };
}

function translate(entry: Entry, issue: Issue): Diagnostic[] {
  const { path } = issue;
  const value = valueAt(entry.raw, path);
  if (isUnknownForm(issue)) return [badChoice(entry, path, value, issue.options)];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(entry, path, key));
    case 'invalid_type':
      return [value === undefined ? missingKey(entry, path) : wrongType(entry, path, issue, value)];
    case 'invalid_value':
      return [badChoice(entry, path, value, issue.values)];
    case 'invalid_format': {
      const isId = issue.format === 'regex' && issue.pattern === String(ID_PATTERN);
      return [entry.diagnose(isId ? 'bad-id' : 'bad-value', path, issue.message)];
    }
    case 'custom': {
      const code: unknown = issue.params?.['code'];
      const known = isCode(code) ? code : 'bad-value';
      return [entry.diagnose(known, path, issue.message, remedyForCustom(known, entry, value))];
    }
    case 'too_small':
    case 'too_big':
      return [entry.diagnose('bad-value', path, issue.message)];
    default:
      if (value === undefined) return [entry.diagnose('missing-key', path, issue.message)];
      return [entry.diagnose('wrong-type', path, issue.message, remedyForType(undefined, value))];
  }
}

type UnknownForm = Extract<Issue, { code: 'invalid_union' }> & { options: readonly unknown[] };

/** No schema of a discriminated union is for this form. */
const isUnknownForm = (issue: Issue): issue is UnknownForm => issue.code === 'invalid_union' && 'options' in issue;

function badChoice(entry: Entry, path: Path, value: unknown, choices: readonly unknown[]): Diagnostic {
  if (value === undefined) return missingKey(entry, path);
  const names = choices.map(String);
  const remedy = (typeof value === 'string' && didYouMean(value, names)) || `expected one of ${names.join(', ')}`;
  return entry.diagnose('bad-value', path, `${describe(value)} is no ${nameOf(path)}`, remedy);
}

const isCode = (code: unknown): code is Code => typeof code === 'string' && Object.hasOwn(CODES, code);

/** "claims → standing" without the numbers of list items: how a person names a place. */
const nameOf = (path: Path) => path.findLast((step) => typeof step === 'string')?.toString() ?? 'entry';

function unknownKey(entry: Entry, path: Path, key: string): Diagnostic {
  const { schema, noun } = COLLECTIONS[entry.collection];
  const keys = keysAt(schema, path);
  const owner = path.length === 0 ? `a ${noun}` : `\`${nameOf(path)}\``;
  return entry.diagnoseKey(
    'unknown-key',
    [...path, key],
    `\`${excerpt(key)}\` is no key of ${owner}`,
    didYouMean(key, keys) ?? `it takes ${keys.join(', ')}`,
  );
}

const missingKey = (entry: Entry, path: Path) =>
  entry.diagnose(
    'missing-key',
    path,
    `\`${nameOf(path)}\` is missing`,
    `write it: docs/add-a-deal.md says what belongs there`,
  );

function wrongType(
  entry: Entry,
  path: Path,
  issue: Extract<Issue, { code: 'invalid_type' }>,
  value: unknown,
): Diagnostic {
  const ownMessage = issue.message.startsWith('Invalid input') ? undefined : issue.message;
  const message = ownMessage ?? `Expected ${TYPES[issue.expected] ?? issue.expected}, received ${describe(value)}`;
  return entry.diagnose(
    'wrong-type',
    path,
    path.length === 0 ? message : `\`${nameOf(path)}\`: ${message}`,
    remedyForType(issue.expected, value),
  );
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'keys with values',
  boolean: 'true or false',
  number: 'a number',
};

function describe(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return `\`${excerpt(value)}\``;
  return typeof value === 'number' || typeof value === 'boolean' ? `\`${value}\`` : 'keys with values';
}

function remedyForCustom(code: Code, { raw }: Entry, value: unknown): string | undefined {
  if (code === 'bad-date') return remedyForDate(value);
  const unit = valueAt(raw, ['unit']);
  return code === 'bad-wording' && typeof unit === 'string' ? remedyForValue(String(value), unit) : undefined;
}

function remedyForType(expected: string | undefined, value: unknown): string {
  if (value === null) return 'write it, or delete the key';
  if (expected === 'string' && typeof value === 'object')
    return 'put quotation marks around a text that starts with { or [';
  if (expected === 'string') return 'put quotation marks around it';
  if (expected === 'array') return 'write it as a list: [a, b], or one item a line, each after `- `';
  if (expected === 'object') return 'write its keys below it, each two spaces further in';
  if (expected === 'boolean') return 'write true or false, without quotation marks';
  return Array.isArray(value) ? 'write one text instead of a list' : 'write a text instead';
}

function valueAt(raw: unknown, path: Path): unknown {
  let value = raw;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}
