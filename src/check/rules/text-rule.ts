import { COLLECTIONS } from '../../model/collections.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { fieldsOf, type Field } from '../../model/fields.ts';
import { parseInlineText } from '../../model/inline-text.ts';
import { once } from '../../model/once.ts';
import type { Entry } from '../../model/reading/entry.ts';
import { mapField } from '../../model/mapped-field.ts';
import type { SourceFile } from '../../model/reading/files/source-file.ts';
import type { MappedText } from '../../model/reading/mapped-text.ts';
import { holdsMarker, TO_BE_WRITTEN, UNFINISHED } from '../../model/marker.ts';
import { excerpt } from '../../model/visible-text.ts';
import type { Rule } from './rule.ts';

/** Signs of Markdown or MDX in a text that is printed as it stands. */
const MARKUP = /<\/?[A-Za-z][^>]*>|\*\*[^*]+\*\*|\]\([^)]*\)|`[^`]+`|&(?:#\d+|#x[\da-f]+|[a-z]+);/i;

/** Texts in YAML and front matter: braces where they mean something, no markup, nothing left to write. */
export const textRule: Rule = (content) => (entry) => [
  ...inFields(entry),
  ...(content.bodies.get(entry)?.texts ?? []).flatMap((text) => findUnfinished(entry.file, text)),
  ...findMarkers(entry),
];

const inFields = once((entry: Entry): readonly Diagnostic[] =>
  fieldsOf(entry).flatMap((field) => checkField(entry, field)),
);

type Report = (code: Diagnostic['code'], index: number, message: string, remedy: string) => Diagnostic;

function checkField(entry: Entry, field: Field): Diagnostic[] {
  if (field.role !== 'inline' && field.role !== 'plain') return [];
  const mapped = mapField(entry, field);
  const report: Report = (code, index, message, remedy) =>
    entry.file.diagnose(code, mapped.offsetOf(index) ?? entry.offsetOf(field.path), message, remedy);
  return [...findUnfinished(entry.file, mapped), ...findMarkup(field, report), ...findBadBraces(field, report)];
}

function findMarkup({ text }: Field, report: Report): Diagnostic[] {
  const markup = MARKUP.exec(text);
  if (!markup) return [];
  const message = `\`${excerpt(markup[0])}\` is markup, and this text is printed as it stands`;
  return [report('markup-in-text', markup.index, message, 'write plain words; a figure is printed with {figure-id}')];
}

const findBadBraces = ({ text, role }: Field, report: Report): Diagnostic[] =>
  parseInlineText(text).flatMap((segment) => {
    if (segment.kind === 'text') return findLoneBrace(text, segment, report);
    if (role === 'plain') {
      const remedy = 'write it without a number, or put the number in a note';
      return report('bad-braces', segment.offset, 'This text is printed as it stands, braces and all', remedy);
    }
    if (segment.kind !== 'malformed') return [];
    const remedy =
      segment.meant === undefined
        ? 'print a figure with {figure-id}, mark another number with {!14|reason}'
        : `write ${segment.meant}`;
    return report('bad-braces', segment.offset, `\`${excerpt(segment.text)}\`: ${segment.problem}`, remedy);
  });

/** A brace in a part of a text that prints nothing. */
function findLoneBrace(text: string, part: { text: string; offset: number }, report: Report): Diagnostic[] {
  const brace = part.text.search(/[{}]/);
  if (brace < 0) return [];
  // Doubled braces of other template languages are one slip.
  if (part.text.startsWith('}') && text[part.offset - 1] === '}') return [];
  const at = part.offset + brace;
  return [
    text.startsWith('{{', at)
      ? report(
          'bad-braces',
          at,
          'Two braces open here, and one prints a figure',
          'write one brace on each side: {figure-id}',
        )
      : report('bad-braces', at, 'A brace stands alone', remedyForBrace(text, at)),
  ];
}

/** What an editor has left for later. */
function findUnfinished(file: SourceFile, mapped: MappedText): Diagnostic[] {
  const match = UNFINISHED.exec(mapped.text);
  if (!match) return [];
  const message = `\`${match[0]}\` would be printed as it stands`;
  const at = mapped.offsetOf(match.index) ?? 0;
  return [file.diagnose('to-be-written', at, message, 'write what is missing, or leave it out')];
}

/** The id beside a brace that stands alone is what was to be printed. */
function remedyForBrace(text: string, at: number): string {
  const id = /^\{\s*([\w-]+)|([\w-]+)\s*\}$/.exec(text[at] === '{' ? text.slice(at) : text.slice(0, at + 1));
  const name = id?.[1] ?? id?.[2];
  return name?.includes('-') ? `write {${name}}` : 'close it, or delete it';
}

/** What `npm run new` has left for the editor to write: of a file of many entries, in this one. */
function findMarkers(entry: Entry): Diagnostic[] {
  const { collection, file } = entry;
  if (!holdsMarker(file.text)) return [];
  const [start, end] = COLLECTIONS[collection].shape === 'map' ? entry.range : [0, file.text.length];
  return [...file.text.slice(start, end).matchAll(TO_BE_WRITTEN)].map(({ index, groups }) =>
    file.diagnose(
      'to-be-written',
      start + index,
      `Not yet written: ${groups?.['what'] ?? ''}`,
      'write it in place of the whole marker, ‹ and › included',
    ),
  );
}
