import fc from 'fast-check';
import { expect, test } from 'vitest';
import { relatedTo } from './related-questions.ts';

const question = (id: string, ...related: string[]) => ({ id, related });
const idsFor = (id: string, all: ReturnType<typeof question>[]) => {
  const own = all.find((each) => each.id === id) ?? expect.fail(`no ${id}`);
  return relatedTo(own, all).map((each) => each.id);
};

test('lists what an answer names before what names it', () => {
  const all = [question('c', 'b'), question('a', 'c'), question('b', 'd', 'a'), question('d')];
  expect(idsFor('b', all)).toEqual(['d', 'a', 'c']);
});

test('lists a question once, though each of the two names the other', () => {
  expect(idsFor('a', [question('a', 'b'), question('b', 'a')])).toEqual(['b']);
});

test('relates no question to itself', () => {
  expect(idsFor('a', [question('a', 'a')])).toEqual([]);
});

test('is the same from both sides', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const links = fc.tuple(...ids.map(() => fc.uniqueArray(fc.constantFrom(...ids))));
  fc.assert(
    fc.property(links, (named) => {
      const all = ids.map((id, i) => question(id, ...(named[i] ?? [])));
      for (const id of ids) for (const other of idsFor(id, all)) expect(idsFor(other, all)).toContain(id);
    }),
  );
});
