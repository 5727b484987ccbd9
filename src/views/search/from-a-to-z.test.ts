import { expect, test } from 'vitest';
import type { EntryKind } from '../../search/entry.ts';
import { fromAToZ } from './from-a-to-z.ts';

const entry = (kind: EntryKind, title: string) => ({
  kind,
  title,
  id: 'x',
  address: '/x/',
  says: '',
  also: '',
  asOf: '',
  grade: '',
});

test('stands in the order of the alphabet, a deal under its other party', () => {
  const found = fromAToZ([
    entry('term', 'wafer start'),
    entry('deal', 'OpenAI and NVIDIA'),
    entry('site', 'Abilene, Texas'),
    entry('company', 'Nscale'),
    entry('company', 'Åland'),
  ]);
  expect(found.map(({ letter, entries }) => [letter, ...entries.map(({ name }) => name)])).toEqual([
    ['A', 'Abilene, Texas', 'Åland'],
    ['N', 'Nscale', 'NVIDIA'],
    ['W', 'wafer start'],
  ]);
});

test('leaves out what has no name of its own', () => {
  expect(fromAToZ([entry('figure', 'Its price'), entry('answer', 'Who pays?')])).toEqual([]);
});
