import { didYouMean, plainWord } from './did-you-mean.ts';
import type { Entry } from '../reading/entry.ts';
import { isMapping } from '../reading/yaml/yaml-data.ts';
import { ID_PATTERN } from '../schemas/text.ts';

/** What people call an entry by where they should write its id. */
const NAMING_KEYS = ['name', 'title', 'label', 'term', 'question', 'url'] as const;

/** What surrounds an id that is written as something else: a mention in a text, a path, quoted code. */
const undressed = (text: string) =>
  text
    .trim()
    .replace(/^[{`'"“‘(<[]+|[}`'"”’)>\]]+$/g, '')
    .replace(/^(?:content\/)?[a-z]+\/(?=[\w-]+$)|\.(?:yaml|mdx)$/g, '')
    .replace(/^#|[@|].*$/g, '');

/** "Advanced Micro Devices" → `amd`. */
const initialsOf = (name: string) =>
  name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0).toLowerCase())
    .join('');

/**
 * What to write instead of something that is the id of no entry: the id of an entry that is named, listed
 * beside others, dressed up, or misspelt.
 *
 * @param entries those that may be meant
 */
export function remedyForId(text: string, entries: readonly Entry[]): string | undefined {
  const ids = [...new Set(entries.map(({ id }) => id))].filter((id) => ID_PATTERN.test(id));
  const plain = undressed(text);
  if (plain !== text && ids.includes(plain)) return `write \`${plain}\`, the id and nothing else`;
  const several = text.split(/[\s,;]+/).filter((part) => part !== '');
  if (several.length > 1 && several.every((id) => ids.includes(id))) {
    return `these are ${several.length} ids: a list has commas between them, \`[${several.join(', ')}]\`; elsewhere one id stands alone`;
  }
  const named = entries.find(({ id, raw }) => ids.includes(id) && isCalled(raw, text));
  if (named) return `did you mean \`${named.id}\`? An entry is named by its id`;
  const initials = initialsOf(text);
  if (initials.length > 2 && ids.includes(initials)) return `did you mean \`${initials}\`?`;
  return didYouMean(plain, ids);
}

const isCalled = (raw: unknown, text: string) =>
  isMapping(raw) &&
  NAMING_KEYS.some((key) => {
    const name = raw[key];
    return typeof name === 'string' && plainWord(name) === plainWord(text) && plainWord(text) !== '';
  });
