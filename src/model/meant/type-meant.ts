import { describe, isReference, fieldName } from '../at-path.ts';
import { COLLECTIONS } from '../collections.ts';
import type { Entry } from '../reading/entry.ts';
import { isMapping } from '../reading/yaml/yaml-data.ts';
import type { Path } from '../reading/yaml/yaml-tree.ts';
import { keysAt, keysTaking } from '../schema-shape.ts';
import { ID_PATTERN } from '../schemas/text.ts';
import { excerpt } from '../visible-text.ts';
import { FORMULAS } from './formula-meant.ts';
import type { Explanation } from './remedies.ts';

/** Signs that word processors put before the items of a list, and a hyphen without its space. */
const LIST_MARK = /^(?:[\u2012-\u2015\u2212\u2022\u00b7*]\s*|-(?=\S)|\d+[.)]\s)/;

/** What an editor meant by a value of another type, where it can be told. */
export function explainType(entry: Entry, path: Path, expected: string, value: unknown): Explanation | undefined {
  const name = `\`${fieldName(path)}\``;
  if (expected === 'array') return explainNoList(name, value);
  if (expected === 'object') return explainNoKeys(entry, path, value);
  if (expected !== 'string') return undefined;
  if (Array.isArray(value)) return explainList(entry, path, value);
  if (!isMapping(value)) return undefined;
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
  if (isMapping(value) && Object.values(value).every((each) => each === null))
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
    message: `\`${fieldName(path)}\` takes keys, received ${describe(value)}`,
    remedy: `write \`${fieldName(path)}: ${example}\`; it takes ${keys.join(', ')}`,
  };
}

function explainList(entry: Entry, path: Path, value: readonly unknown[]): Explanation {
  const names = value.map((item) => (isMapping(item) ? Object.keys(item).join(' ') : String(item)));
  const [first = '', ...others] = names;
  const noun = isReference(entry, path) ? 'one id' : 'one text';
  if (fieldName(path) === 'formula')
    return {
      message: `\`formula\` takes one text, received a list of ${value.length}`,
      remedy: `write the operator as well: \`formula: sum(${names.join(', ')})\` adds them up, ${FORMULAS}`,
    };
  // A claim has one source that its words are from, and a list of those that say the same.
  const rest =
    others.length > 0 && fieldName(path) === 'source' && path[0] === 'claims'
      ? `, and below it \`also: [${others.join(', ')}]\``
      : '';
  return {
    message: `\`${fieldName(path)}\` takes ${noun}, received a list of ${value.length}`,
    remedy:
      value.length > 0 && names.every((each) => ID_PATTERN.test(each))
        ? `write \`${fieldName(path)}: ${first}\`${rest || (others.length > 0 ? ', or whichever of them is meant' : '')}`
        : 'write one, without brackets; a text that starts with [ stands in quotation marks',
  };
}

/** What to write where nothing tells what was meant. @param expected a type, by the schema’s name for it */
export function remedyForType(expected: string | undefined, value: unknown): string {
  if (value === null) return 'write it, or delete the key';
  if (expected === 'string' && typeof value === 'object')
    return 'put quotation marks around a text that starts with { or [';
  if (expected === 'string') return 'put quotation marks around it';
  if (expected === 'array') return 'write it as a list: [a, b], or one item a line, each after `- `';
  if (expected === 'object') return 'write its keys below it, each two spaces further in';
  if (expected === 'boolean') return 'write true or false, without quotation marks';
  return Array.isArray(value) ? 'write one text instead of a list' : 'write a text instead';
}
