import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode, SourceFile } from './source-file.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

test('counts lines and columns from one', () => {
  const file = new SourceFile('x', 'ab\ncd\n');
  expect([0, 1, 2, 3, 5, 6].map((offset) => file.position(offset))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 2 },
    { line: 1, column: 3 },
    { line: 2, column: 1 },
    { line: 2, column: 3 },
    { line: 3, column: 1 },
  ]);
});

test('finds the character at the place that it names', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'é', '\n', '\r\n', '😀'), minLength: 1 }),
      fc.nat(),
      (text, n) => {
        const file = new SourceFile('x', text);
        const offset = n % text.length;
        const { line, column } = file.position(offset);
        const lines = text.split('\n');
        expect(lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1).toBe(offset);
      },
    ),
  );
});

test('gives a line without its ending', () => {
  const file = new SourceFile('x', 'one\r\ntwo\nthree');
  expect([1, 2, 3, 4].map((line) => file.lineText(line))).toEqual(['one', 'two', 'three', '']);
});

test('drops a byte-order mark and keeps CRLF', () => {
  const { file, problems } = decode({ path: 'x', bytes: bytesOf('\ufeffa: 1\r\nb: 2\r\n') });
  expect([file.text, problems]).toEqual(['a: 1\r\nb: 2\r\n', []]);
});

test('takes a lone carriage return for what it is: unseen', () => {
  expect(decode({ path: 'x', bytes: bytesOf('a\rb') }).problems.map(({ code }) => code)).toEqual([
    'invisible-character',
  ]);
});

test('reports hidden characters once a line', () => {
  const { problems } = decode({ path: 'x', bytes: bytesOf('a\u200b\u200bb\nc\u202e\n') });
  expect(problems.map(({ line, column }) => [line, column])).toEqual([
    [1, 2],
    [2, 2],
  ]);
});

test('points at the first byte that is not UTF-8', () => {
  const { problems, readable } = decode({ path: 'x', bytes: Uint8Array.from([...bytesOf('é\nab'), 0xc3, 0x28]) });
  expect(readable).toBe(false);
  expect(problems).toMatchObject([{ code: 'not-utf8', line: 2, column: 3 }]);
});

test('accepts every text that is UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      expect(
        decode({ path: 'x', bytes: bytesOf(`x${text}`) }).problems.filter(({ code }) => code === 'not-utf8'),
      ).toEqual([]);
    }),
  );
});
