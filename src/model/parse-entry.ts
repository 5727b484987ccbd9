import type { z } from 'astro/zod';
import { describe, isReference, fieldName, valueAt } from './at-path.ts';
import { CODES, type Code } from './codes.ts';
import { COLLECTIONS } from './collections.ts';
import type { Diagnostic } from './diagnostic.ts';
import { withoutHold } from './hold.ts';
import { holdsMarker } from './marker.ts';
import { didYouMean } from './meant/did-you-mean.ts';
import { explainFormula } from './meant/formula-meant.ts';
import { explainDate, explainValue } from './meant/remedies.ts';
import { explainType, remedyForType } from './meant/type-meant.ts';
import { followsFrom, unknownKey } from './misnamed-keys.ts';
import type { Entry } from './reading/entry.ts';
import { remedyForNewId } from './reading/read-entries.ts';
import type { Path } from './reading/yaml/yaml-tree.ts';
import { ID_PATTERN } from './schemas/text.ts';
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
      `\`${fieldName(path)}\` ${problem}`,
      remedyForNothing(entry, path, value) ?? expected,
    );
  }
  const remedy = didYouMean(value, names) ?? expected;
  return entry.diagnose('bad-value', path, `${describe(value)} is no ${fieldName(path)}`, remedy);
}

const isCode = (code: unknown): code is Code => typeof code === 'string' && Object.hasOwn(CODES, code);

/** The page that explains the keys of a collection. */
const pageOn = ({ collection }: Entry) => {
  if (collection === 'corrections') return 'docs/corrections.md';
  return collection === 'redirects' || collection === 'tombstones' ? 'docs/nothing-dies.md' : 'docs/add-a-deal.md';
};

const missingKey = (entry: Entry, path: Path) =>
  entry.diagnose(
    'missing-key',
    path,
    `\`${fieldName(path)}\` is missing`,
    `write it: ${pageOn(entry)} says what belongs there`,
  );

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'keys with values',
  boolean: 'true or false',
  number: 'a number',
};

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
    return entry.diagnose('wrong-type', path, `\`${fieldName(path)}\` is empty: expected ${what}`, remedy);
  }
  const said = explainType(entry, path, issue.expected, value);
  return entry.diagnose(
    'wrong-type',
    path,
    said?.message ?? (path.length === 0 ? message : `\`${fieldName(path)}\`: ${message}`),
    said?.remedy ?? remedyForType(issue.expected, value),
  );
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
