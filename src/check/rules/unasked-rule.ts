import type { CollectionName } from '../../model/collection-name.ts';
import type { Content } from '../../model/content.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { holdsMarker } from '../../model/marker.ts';
import { once } from '../../model/once.ts';
import type { Entry } from '../../model/reading/entry.ts';
import type { MappedText } from '../../model/reading/mapped-text.ts';
import { excerpt } from '../../model/visible-text.ts';
import { proseOf, type Prose } from '../prose.ts';
import { firstUnknown } from '../unknown-phrases.ts';
import type { Rule } from './rule.ts';

/** Whose texts say what is known; corrections quote what pages said, and the rest describes others. */
const SAYS: ReadonlySet<CollectionName> = new Set([
  'charts',
  'deals',
  'explainers',
  'faq',
  'figures',
  'records',
  'sites',
  'vendors',
]);

/** “Not known” is a finding: a text that says so names the question for whose answer somebody has looked. */
export const unaskedRule: Rule = (content) => (entry) =>
  SAYS.has(entry.collection) ? proseOf(content, entry).flatMap((text) => checkText(content, entry, text)) : [];

const unknownIn = once(({ text }: MappedText) => firstUnknown(text));

function checkText(content: Content, entry: Entry, { prose, field, asks }: Prose): Diagnostic[] {
  // Labels and names take no braces; and why a claim does not stand tells of its source, not of the world.
  if (field?.role === 'plain' || field?.path.at(-1) === 'why') return [];
  // What is still to be written has a report of its own.
  if (holdsMarker(prose.text)) return [];
  const phrase = unknownIn(prose);
  if (!phrase) return [];
  const report = (message: string, remedy: string) => {
    const at = prose.offsetOf(phrase.offset) ?? entry.offsetOf([]);
    return [entry.file.diagnose('unasked', at, message, remedy)];
  };
  const words = excerpt(phrase.text);
  if (asks.length === 0) {
    const example = field ? `{open:…|${words}}` : `<Open id="…">${words}</Open>`;
    const remedy = `write \`${example}\` with the id of the question; \`npm run new open <id>\` starts one`;
    return report(`\`${words}\` names no open question`, remedy);
  }
  // One that is not there is reported where it is named.
  const states = asks.map((id) => content.find('open', id)?.state ?? 'open');
  if (states.includes('open')) return [];
  const named = asks.map((id) => `\`${id}\``).join(' and ');
  const message = `\`${words}\` names ${named}, which is not open any more`;
  return report(message, 'say what is known now');
}
