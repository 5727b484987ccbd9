import type { z } from 'astro/zod';
import { CODES, type Code } from './codes.ts';
import { COLLECTIONS } from './collections.ts';
import type { Diagnostic } from './diagnostic.ts';
import { didYouMean, wordsMeant } from './meant/did-you-mean.ts';
import { roleAt } from './fields.ts';
import { holdKeysOf, withoutHold } from './hold.ts';
import type { Entry } from './reading/entry.ts';
import type { Path } from './reading/yaml-tree.ts';
import { isRecord, remedyForNewId } from './reading/read-entries.ts';
import { explainDate, explainValue, type Explanation } from './meant/remedies.ts';
import { keysAt, keysTaking } from './schema-shape.ts';
import { ID_PATTERN } from './schemas/text.ts';
import { explainFormula, FORMULAS } from './meant/formula-meant.ts';
import { holdsMarker } from './marker.ts';
import { excerpt } from './visible-text.ts';

type Issue = z.core.$ZodIssue;

/** What the schema of its collection makes of an entry, or everything that is wrong with it. */
export function parseEntry(entry: Entry): { data: unknown } | { problems: Diagnostic[] } {
  const result = COLLECTIONS[entry.collection].schema.safeParse(withoutHold(entry));
  if (result.success) return { data: result.data };
  // What is still to be written has a report of its own.
  const issues = result.error.issues.filter(({ path }) => !holdsMarker(valueAt(entry.raw, path)));
  const misnamed = issues.filter((issue) => issue.code === 'unrecognized_keys');
  return {
    problems: issues
      .filter((issue) => !misnamed.some((other) => followsFrom(entry, issue, other)))
      .flatMap((issue) => translate(entry, issue)),
  };
}

/** What a misspelt key was meant to be is not missing as well, nor does what holds the key break a rule by it. */
function followsFrom(
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

const samePath = (a: Path, b: Path) => a.length === b.length && a.every((step, index) => step === b[index]);

/** The keys at a path of an entry that are not written yet: a misspelt one is not meant to be another that stands there. */
function freeKeys({ collection, raw }: Entry, path: Path): string[] {
  const owner = valueAt(raw, path);
  const keys = [...keysAt(COLLECTIONS[collection].schema, path), ...(path.length === 0 ? holdKeysOf(collection) : [])];
  return keys.filter((key) => !isRecord(owner) || !Object.hasOwn(owner, key));
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
      if (issue.format !== 'regex' || issue.pattern !== String(ID_PATTERN))
        return [entry.diagnose('bad-value', path, issue.message)];
      // What names another entry is looked up with all entries at hand, and reported as `unknown-id`.
      if (isReference(entry, path)) return [];
      return [entry.diagnose('bad-id', path, issue.message, remedyForNewId(String(value)))];
    }
    case 'custom': {
      const code: unknown = issue.params?.['code'];
      const known = isCode(code) ? code : 'bad-value';
      const { message, remedy } = explainCustom(known, entry, value, issue);
      return [diagnoseAt(entry, known, path, issue.params?.['at'], message, remedy)];
    }
    case 'too_small':
    case 'too_big':
      return [entry.diagnose('bad-value', path, issue.message)];
    default:
      if (value === undefined) return [entry.diagnose('missing-key', path, issue.message)];
      return [entry.diagnose('wrong-type', path, issue.message, remedyForType(undefined, value))];
  }
}

const isReference = ({ collection }: Entry, path: Path) =>
  ![undefined, 'inline', 'plain'].includes(roleAt(collection, path));

/** @param at where in the text at the path the mistake stands, in characters */
function diagnoseAt(entry: Entry, code: Code, path: Path, at: unknown, message: string, remedy?: string): Diagnostic {
  const range = typeof at === 'number' ? entry.textRange(path) : undefined;
  return range
    ? entry.file.diagnose(code, range[0] + Number(at), message, remedy)
    : entry.diagnose(code, path, message, remedy);
}

type UnknownForm = Extract<Issue, { code: 'invalid_union' }> & { options: readonly unknown[] };

/** No schema of a discriminated union is for this form. */
const isUnknownForm = (issue: Issue): issue is UnknownForm => issue.code === 'invalid_union' && 'options' in issue;

function badChoice(entry: Entry, path: Path, value: unknown, choices: readonly unknown[]): Diagnostic {
  if (value === undefined) return missingKey(entry, path);
  const names = choices.map(String);
  const expected = `expected one of ${names.join(', ')}`;
  if (typeof value !== 'string') {
    const problem = value === null ? 'is empty' : `takes one word, received ${describe(value)}`;
    return entry.diagnose(
      'bad-value',
      path,
      `\`${nameOf(path)}\` ${problem}`,
      remedyForNothing(entry, path, value) ?? expected,
    );
  }
  const remedy = didYouMean(value, names) ?? expected;
  return entry.diagnose('bad-value', path, `${describe(value)} is no ${nameOf(path)}`, remedy);
}

const isCode = (code: unknown): code is Code => typeof code === 'string' && Object.hasOwn(CODES, code);

/** "claims → standing" without the numbers of list items: how a person names a place. */
const nameOf = (path: Path) => path.findLast((step) => typeof step === 'string')?.toString() ?? 'entry';

function unknownKey(entry: Entry, path: Path, key: string): Diagnostic {
  const { schema, noun } = COLLECTIONS[entry.collection];
  const owner = path.length === 0 ? `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}` : `\`${nameOf(path)}\``;
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

/** The page that explains the keys of a collection. */
const pageOn = ({ collection }: Entry) => {
  if (collection === 'corrections') return 'docs/corrections.md';
  return collection === 'redirects' || collection === 'tombstones' ? 'docs/nothing-dies.md' : 'docs/add-a-deal.md';
};

const missingKey = (entry: Entry, path: Path) =>
  entry.diagnose(
    'missing-key',
    path,
    `\`${nameOf(path)}\` is missing`,
    `write it: ${pageOn(entry)} says what belongs there`,
  );

function wrongType(
  entry: Entry,
  path: Path,
  issue: Extract<Issue, { code: 'invalid_type' }>,
  value: unknown,
): Diagnostic {
  const ownMessage = issue.message.startsWith('Invalid input') ? undefined : issue.message;
  const what = isReference(entry, path) ? 'an id' : (TYPES[issue.expected] ?? issue.expected);
  const message = ownMessage ?? `Expected ${what}, received ${describe(value)}`;
  if (value === null && path.length > 0) {
    const remedy = remedyForNothing(entry, path, value) ?? 'write it, or delete the key';
    return entry.diagnose('wrong-type', path, `\`${nameOf(path)}\` is empty: expected ${what}`, remedy);
  }
  const said = explainType(entry, path, issue.expected, value);
  return entry.diagnose(
    'wrong-type',
    path,
    said?.message ?? (path.length === 0 ? message : `\`${nameOf(path)}\`: ${message}`),
    said?.remedy ?? remedyForType(issue.expected, value),
  );
}

/** Signs that word processors put before the items of a list, and a hyphen without its space. */
const LIST_MARK = /^(?:[\u2012-\u2015\u2212\u2022\u00b7*]\s*|-(?=\S)|\d+[.)]\s)/;

/** What an editor meant by a value of another type, where it can be told. */
function explainType(entry: Entry, path: Path, expected: string, value: unknown): Explanation | undefined {
  const name = `\`${nameOf(path)}\``;
  if (expected === 'array') return explainNoList(name, value);
  if (expected === 'object') return explainNoKeys(entry, path, value);
  if (expected !== 'string') return undefined;
  if (Array.isArray(value)) return explainList(entry, path, value);
  if (!isRecord(value)) return undefined;
  const [first, ...others] = Object.entries(value);
  if (first?.[1] === null && others.length === 0) {
    return isReference(entry, path) || ID_PATTERN.test(first[0])
      ? {
          message: `${name}: braces print a figure in a text, and here stands an id`,
          remedy: `write \`${excerpt(first[0])}\` without braces`,
        }
      : undefined;
  }
  if (!first || typeof first[1] !== 'string') return undefined;
  return {
    message: `The colon after \`${excerpt(first[0])}\` makes a key of it`,
    remedy: 'put quotation marks around the whole text: it holds a colon and a space',
  };
}

function explainNoList(name: string, value: unknown): Explanation | undefined {
  if (isRecord(value) && Object.values(value).every((each) => each === null))
    return {
      message: `${name} is a list, and braces hold keys`,
      remedy: `write \`[${excerpt(Object.keys(value).join(', '))}]\``,
    };
  if (typeof value !== 'string') return undefined;
  if (/^(?:none|nothing|no|n\/a|-)$/i.test(value))
    return { message: `${name} is a list, received \`${value}\``, remedy: 'write `[]`, a list of nothing' };
  const mark = LIST_MARK.exec(value)?.[0];
  if (mark !== undefined)
    return {
      message: `${name}: an item of a list starts with a hyphen and a space, received \`${excerpt(value.slice(0, mark.length + 1).trim())}\``,
      remedy: `write \`- ${excerpt(value.slice(mark.length).split(/ (?=[\u2012-\u2015\u2212\u2022*-])/)[0] ?? '', 40)}\``,
    };
  const items = value.replace(/^[([]|[)\]]$/g, '').split(/\s*[,;]\s*/);
  return items.every((item) => /^[\w-]+$/.test(item))
    ? { message: `${name} is a list, received one text`, remedy: `write \`[${items.join(', ')}]\`` }
    : undefined;
}

function explainNoKeys(entry: Entry, path: Path, value: unknown): Explanation | undefined {
  const { schema } = COLLECTIONS[entry.collection];
  const keys = keysAt(schema, path);
  if (path.length === 0 || value === null || keys.length === 0) return undefined;
  const [key, ...more] = typeof value === 'string' ? keysTaking(schema, path, value) : [];
  const example =
    key !== undefined && more.length === 0 ? `{ ${key}: ${describe(value).replaceAll('`', '')} }` : `{ ${keys[0]}: … }`;
  return {
    message: `\`${nameOf(path)}\` takes keys, received ${describe(value)}`,
    remedy: `write \`${nameOf(path)}: ${example}\`; it takes ${keys.join(', ')}`,
  };
}

function explainList(entry: Entry, path: Path, value: readonly unknown[]): Explanation {
  const names = value.map((item) => (isRecord(item) ? Object.keys(item).join(' ') : String(item)));
  const [first = '', ...others] = names;
  const noun = isReference(entry, path) ? 'one id' : 'one text';
  if (nameOf(path) === 'formula')
    return {
      message: `\`formula\` takes one text, received a list of ${value.length}`,
      remedy: `write the operator as well: \`formula: sum(${names.join(', ')})\` adds them up, ${FORMULAS}`,
    };
  // A claim has one source that its words are from, and a list of those that say the same.
  const rest =
    others.length > 0 && nameOf(path) === 'source' && path[0] === 'claims'
      ? `, and below it \`also: [${others.join(', ')}]\``
      : '';
  return {
    message: `\`${nameOf(path)}\` takes ${noun}, received a list of ${value.length}`,
    remedy:
      value.length > 0 && names.every((each) => ID_PATTERN.test(each))
        ? `write \`${nameOf(path)}: ${first}\`${rest || (others.length > 0 ? ', or whichever of them is meant' : '')}`
        : 'write one, without brackets; a text that starts with [ stands in quotation marks',
  };
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

function explainCustom(
  code: Code,
  { raw }: Entry,
  value: unknown,
  { message, params }: Extract<Issue, { code: 'custom' }>,
): { message: string; remedy?: string | undefined } {
  if (code === 'bad-date') return explainDate(value);
  if (code === 'bad-address') return { message, remedy: remedyForAddress(String(value)) };
  if (code === 'bad-formula') return explainFormula(String(value), message);
  const unit = valueAt(raw, ['unit']);
  if (code === 'bad-wording' && typeof unit === 'string') return explainValue(String(value), unit, message);
  const remedy: unknown = params?.['remedy'];
  return { message, remedy: typeof remedy === 'string' ? remedy : undefined };
}

/** An address whose scheme is missing or misspelt. */
function remedyForAddress(text: string): string | undefined {
  const [, rest = ''] = /^[<\s]*(?:h?t{1,3}ps?(?::\/{0,2}|\/\/))?([^\s<>]+)>?\s*$/i.exec(text) ?? [];
  return /^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/.test(rest) ? `write \`https://${excerpt(rest, 200)}\`` : undefined;
}

/** A key without a value, whose text the sign of a comment may have swallowed. */
function remedyForNothing(entry: Entry, path: Path, value: unknown): string | undefined {
  if (value !== null) return undefined;
  const { line } = entry.diagnose('wrong-type', path, '');
  return /:\s+#/.test(entry.file.lineText(line))
    ? 'a `#` after a space starts a comment: put quotation marks around a text that starts with one'
    : undefined;
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
