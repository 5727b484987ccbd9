import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapField } from '../mapped-field.ts';
import { Entry } from './entry.ts';
import { joinMapped, mapText, placeholderAt, type MappedText } from './mapped-text.ts';
import { SourceFile } from './files/source-file.ts';
import { readYaml } from './yaml/yaml-tree.ts';

const offsetIn = (mapped: MappedText, index: number) => mapped.offsetOf(index) ?? -1;

/** What the file holds at the offset of each character. */
const seen = (raw: string, value: string) =>
  Array.from(value, (_, index) => raw[offsetIn(mapText(raw, value, 0), index)]).join('');

test('steps over what Markdown decodes', () => {
  expect(seen('a &amp; b', 'a & b')).toBe('a & b');
  const mapped = mapText('&#49;0 GW', '10 GW', 5);
  expect([0, 1, 2].map((index) => mapped.offsetOf(index))).toEqual([5, 10, 11]);
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
        const mapped = mapField(entry, { path: ['note'], role: 'inline', text });
        for (const [index, character] of [...text.trimEnd()].entries()) {
          if (/\S/.test(character)) expect(file.text[offsetIn(mapped, index)]).toBe(character);
        }
      },
    ),
  );
});

test('keeps the place of each character when texts are cut and joined', () => {
  const raw = 'a &amp; b\n  c d';
  const mapped = mapText(raw, 'a & b\nc d', 0);
  const length = mapped.text.length;
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(length), fc.nat(length)), { minLength: 1 }), (cuts) => {
      const parts = cuts.map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);
      const joined = joinMapped(parts.map(([from, to]) => mapped.slice(from, to)));
      const offsets = parts.flatMap(([from, to]) =>
        Array.from({ length: to - from }, (_, index) => mapped.offsetOf(from + index)),
      );
      expect(Array.from({ length: joined.text.length }, (_, index) => joined.offsetOf(index))).toEqual(offsets);
    }),
  );
  expect(joinMapped([placeholderAt(() => 7), mapped]).offsetOf(1)).toBe(0);
});

test('finds the first character behind an offset', () => {
  const mapped = mapText('a &amp; b', 'a & b', 10);
  expect([0, 10, 12, 13, 16, 18].map((offset) => mapped.firstAfter(offset))).toEqual([10, 11, 17, 17, 17, undefined]);
  expect(mapped.slice(2, 2).firstAfter(0)).toBeUndefined();
});
