import { revisions } from '../../ledger/figure.ts';
import { COLLECTIONS } from '../collections.ts';
import type { Content } from '../content.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { didYouMean } from '../did-you-mean.ts';
import { mentionsBy, type Mention } from '../mentions.ts';
import type { Entry } from '../reading/entry.ts';
import { ID_PATTERN } from '../schemas/text.ts';
import { excerpt } from '../visible-text.ts';
import type { Rule } from './rule.ts';

/** Every id that is named exists, what is printed has a value, and nothing replaces or contains itself. */
export const referenceRule: Rule = (content) => (entry) => [
  ...mentionsBy(content, entry).flatMap((mention) => [...checkId(content, mention), ...checkPrinted(content, mention)]),
  ...findCircle(content, entry, 'supersededBy', 'replaces'),
  ...findCircle(content, entry, 'partOf', 'contains'),
];

function checkId(content: Content, { by, collection, id, offset, place }: Mention): Diagnostic[] {
  if (content.has(collection, id)) return [];
  // The schema has already said that this is no id.
  if (place !== 'body' && !ID_PATTERN.test(id)) return [];
  const { noun } = COLLECTIONS[collection];
  return [by.file.diagnose('unknown-id', offset, `No ${noun} has the id \`${excerpt(id)}\``, didYouMean(id, content.ids(collection)) ?? `add it to content/${collection}, or name another`)];
}

/** The places of a deal that print the figures they name. */
const PRINTING = new Set(['text', 'body', 'row', 'keyFigures']);

function checkPrinted({ ledger }: Content, { by, collection, id, offset, place, form, revision }: Mention): Diagnostic[] {
  const figure = collection === 'figures' && PRINTING.has(place) && (place !== 'body' || form !== undefined) ? ledger.find(id) : undefined;
  if (!figure) return [];
  const accepted = revisions(figure);
  if (revision !== undefined && !accepted[revision - 1]) {
    return [by.file.diagnose('no-value', offset, `\`${id}\` has no revision ${revision}: it has ${accepted.length} accepted claims`, 'revisions are its accepted claims, counted from 1, oldest first')];
  }
  // A formula that cannot be computed is reported where it stands.
  if (figure.formula !== undefined) return [];
  if (accepted.length === 0) {
    return [by.file.diagnose('no-value', offset, `\`${id}\` has no accepted claim, so there is nothing to print`, 'say it in words that need no number, or find a source that supports a claim')];
  }
  if (form === 'date' && !ledger.asOf(id)) {
    return [by.file.diagnose('no-value', offset, `\`${id}\` has no as-of date to print`, 'give its newest accepted claim an `asOf`')];
  }
  return [];
}

function findCircle({ ledger }: Content, entry: Entry, key: 'supersededBy' | 'partOf', verb: string): Diagnostic[] {
  if (entry.collection !== 'figures') return [];
  const next = (id: string): readonly string[] => {
    const value = ledger.find(id)?.[key];
    return typeof value === 'string' ? [value] : (value ?? []);
  };
  const circle = findWayBack(entry.id, next);
  if (!circle) return [];
  const told = circle.map((id) => `\`${id}\``).join(' → ');
  return [entry.diagnose('circular-reference', [key], `\`${entry.id}\` ${verb} itself: ${told}`, 'one of these names the wrong figure')];
}

/** The shortest way from an id back to itself. */
function findWayBack(start: string, next: (id: string) => readonly string[]): string[] | undefined {
  const ways: string[][] = [[start]];
  const seen = new Set<string>();
  for (let way = ways.shift(); way; way = ways.shift()) {
    for (const id of next(way.at(-1) ?? start)) {
      if (id === start) return [...way, start];
      if (seen.has(id)) continue;
      seen.add(id);
      ways.push([...way, id]);
    }
  }
  return undefined;
}
