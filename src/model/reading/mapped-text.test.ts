import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapField } from '../mapped-field.ts';
import { Entry } from './entry.ts';
import { mapText } from './mapped-text.ts';
import { SourceFile } from './source-file.ts';
import { readYaml } from './yaml-tree.ts';

/** What the file holds at the offset of each character. */
const seen = (raw: string, value: string) =>
  mapText(raw, value, 0)
    .offsets.map((offset) => raw[offset])
    .join('');

test('steps over what Markdown decodes', () => {
  expect(seen('a &amp; b', 'a & b')).toBe('a & b');
  expect(mapText('&#49;0 GW', '10 GW', 5).offsets.slice(0, 3)).toEqual([5, 10, 11]);
});

test('steps over escapes and indentation', () => {
  expect(seen('1\\* of\n   two', '1* of\ntwo')).toBe('1* of\ntwo');
});

test('finds every character of a text in YAML, however it is quoted or folded', () => {
  const word = fc.stringMatching(/^[a-zA-Z$'%.,é–-]{0,3}[a-z0-9]{1,6}$/);
  const styles = {
    plain: (words: string[]) => ` ${words.join(' ')}`,
    single: (words: string[]) => ` '${words.join(' ').replaceAll("'", "''")}'`,
    double: (words: string[]) => ` "${words.join(' ')}"`,
    folded: (words: string[]) => ` >-\n    ${words.join('\n    ')}`,
    literal: (words: string[]) => ` |\n    ${words.join('\n    ')}`,
    continued: (words: string[]) => ` ${words.join('\n      ')}`,
  };
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values(styles)),
      fc.array(word, { minLength: 1, maxLength: 8 }),
      (write, words) => {
        const file = new SourceFile('x', `# comment\nentry:\n  note:${write(words)}\n  other: 1\n`);
        const { tree, readable } = readYaml(file, 'id');
        fc.pre(readable);
        const entry = new Entry({ collection: 'figures', id: 'entry', file, raw: undefined }, tree, ['entry']);
        const { note: text } = (tree.value as { entry: { note: unknown } }).entry;
        // A plain text may come out as a number.
        if (typeof text !== 'string') return;
        const { offsets } = mapField(entry, { path: ['note'], role: 'inline', text });
        for (const [index, character] of [...text.trimEnd()].entries()) {
          if (/\S/.test(character)) expect(file.text[offsets[index] ?? -1]).toBe(character);
        }
      },
    ),
  );
});
