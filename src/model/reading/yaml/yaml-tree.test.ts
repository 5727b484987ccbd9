import { expect, test } from 'vitest';
import { SourceFile } from '../files/source-file.ts';
import { readYaml } from './yaml-tree.ts';

const read = (text: string) => readYaml(new SourceFile('x', text), 'id');
const codes = (text: string) => read(text).problems.map(({ line, column, code }) => `${line}:${column} ${code}`);

test('finds values and keys by their path', () => {
  const text = 'a:\n  list:\n    - x\n    - { key: value }\n';
  const { tree } = read(text);
  expect(text.slice(tree.offsetOf(['a', 'list', 1, 'key']))).toMatch(/^value/);
  expect(text.slice(tree.keyOffsetOf(['a', 'list', 1, 'key']))).toMatch(/^key/);
  expect(text.slice(tree.offsetOf(['a', 'list', 0]))).toMatch(/^x/);
});

test('points at the entry for a key that is not there', () => {
  const text = 'first: { a: 1 }\nsecond:\n  b: 1\n';
  const { tree } = read(text);
  expect(text.slice(tree.offsetOf(['second', 'missing']))).toMatch(/^second/);
});

test('reads dates and yes as the texts that they are', () => {
  expect(read('a: 2025-09-22\nb: yes\nc: 2025\n').tree.value).toEqual({ a: '2025-09-22', b: 'yes', c: 2025 });
});

test('refuses whatever hides what is written', () => {
  expect(codes('a: &x 1\nb: *x\n')).toEqual(['1:7 yaml-feature', '2:4 yaml-feature']);
  expect(codes('a: { <<: { b: 1 } }\n')).toEqual(['1:6 yaml-feature']);
  expect(codes('a: !!str 1\n')).toEqual(['1:10 yaml-feature']);
  expect(codes('? [a]\n: b\n')).toEqual(['1:3 yaml-feature']);
  expect(codes('a: 1\n---\nb: 2\n')).toEqual(['2:1 broken-yaml']);
});

test('tells of ids and keys that stand twice', () => {
  expect(codes('a: 1\na: 2\n')).toEqual(['2:1 duplicate-id']);
  expect(codes('a:\n  b: 1\n  b: 2\n')).toEqual(['3:3 duplicate-key']);
});

test('knows an entry of its own from a file of entries', () => {
  const { problems } = readYaml(new SourceFile('x', 'a: 1\na: 2\n'), 'key');
  expect(problems.map(({ code }) => code)).toEqual(['duplicate-key']);
});

test('lets nothing near the prototype of objects', () => {
  const { tree, problems } = read('__proto__: { polluted: yes }\nconstructor: { x: 1 }\n');
  expect(problems.map(({ code }) => code)).toEqual(['unknown-key']);
  expect(Object.keys(tree.value as object)).toEqual(['constructor']);
  expect({}).not.toHaveProperty('polluted');
});

test('reports each tab, and nothing that follows from it', () => {
  expect(codes('a:\n\tb: 1\n\tc: 2\n')).toEqual(['2:1 broken-yaml', '3:1 broken-yaml']);
  expect(codes('a:\n  x: 1\n\ty: 2\n  z: 3\n  claims:\n    - q: 1\n')).toEqual(['3:1 broken-yaml']);
});

test('reports the first error only: the others follow from it', () => {
  expect(codes('a:\n  d: [x]]\n  e: 2\n')).toEqual(['2:9 broken-yaml']);
  expect(codes("a:\n  x: 'open\n  y: 2\nb:\n  z: it's\n")).toEqual(['2:6 broken-yaml']);
});

test.each([
  ['a:\n  x: 1\nb: [\nc:\n  y: 2\n  z: [q]\n', '3:4'],
  ['a: [\n  label: A\n  deals: [q]\n  claims:\n    - value: 1\n      basis: b\nb:\n  x: 1\n', '1:4'],
  ['a:\n  deals: [aws\n  money: { kind: x }\n', '2:10'],
  ['a:\n  money: { kind: x\n  deals: [aws]\n', '2:10'],
  ['a:\n  d: [x, {y: 1]\n  e: 2\n', '2:10'],
])('names the bracket that is never closed in %j', (text, place) => {
  const { problems } = read(text);
  expect(problems.map(({ line, column }) => `${line}:${column}`)).toEqual([place]);
  expect(problems[0]?.message).toMatch(/^The bracket `[[{]` is opened here and never closed$/);
});
