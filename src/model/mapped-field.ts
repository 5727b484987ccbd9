import type { Field } from './fields.ts';
import type { Entry } from './reading/entry.ts';
import { mapText, MappedText } from './reading/mapped-text.ts';

/** A text of an entry, each character with its place in the file. */
export const mapField = (entry: Entry, { path, text }: Field): MappedText =>
  new MappedText(text, () => {
    const range = entry.textRange(path);
    if (!range) return [];
    const [start, end, isBlock] = range;
    // What stands between the sign of a block (`>-`) and its first line is no text.
    const from = isBlock ? entry.file.text.indexOf('\n', start) : start;
    return mapText(entry.file.text.slice(from, end), text, from).stretches;
  });
