import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printCsv } from '../../publish/csv.ts';
import {
  chosenOf,
  countsOf,
  ORDERS,
  printChoice,
  readChoice,
  pickRecords,
  toggled,
  type Choice,
  type FacetedRow,
} from './choice.ts';
import { searchable } from '../../search/fold-words.ts';

interface Named extends FacetedRow {
  id: number;
}

const VALUES: Readonly<Record<string, readonly string[]>> = { deal: ['aws', 'amd'], grade: ['A', 'B'] };
const isKnown = (facet: string, value: string) => VALUES[facet]?.includes(value) ?? false;

const rows: fc.Arbitrary<Named[]> = fc
  .array(
    fc.record({
      deal: fc.subarray(['aws', 'amd']),
      grade: fc.constantFrom('A', 'B'),
      text: fc.constantFrom('10 GW of power', 'at least $38 billion', 'signed'),
    }),
    { maxLength: 12 },
  )
  .map((made) =>
    made.map(({ deal, grade, text }, id) => ({
      id,
      text: searchable(text),
      valuesOf: (facet) => (facet === 'deal' ? deal : facet === 'grade' ? [grade] : []),
    })),
  );

const choice: fc.Arbitrary<Choice> = fc.record({
  facets: fc
    .record({ deal: fc.constantFrom('aws', 'amd'), grade: fc.constantFrom('A', 'B') }, { requiredKeys: [] })
    .map((made) => new Map(Object.entries(made))),
  words: fc.constantFrom('', '10GW', 'power of', '38 bn'),
  order: fc.option(fc.constantFrom(...ORDERS), { nil: undefined }),
});

const ids = (of: readonly Named[]) => of.map(({ id }) => id);

test('the address keeps the whole choice', () => {
  fc.assert(
    fc.property(choice, (chosen) => {
      expect(readChoice(new URLSearchParams(printChoice(chosen)), isKnown)).toEqual(chosen);
    }),
  );
});

test('what no figure has is not chosen, however the address was mistyped', () => {
  const read = readChoice(new URLSearchParams('?grade=Z&deal=aws&order=length&since=2025'), isKnown);
  expect(printChoice(read)).toBe('?deal=aws');
});

test('to narrow further leaves nothing that was not left before, and each facet narrows by itself', () => {
  fc.assert(
    fc.property(rows, choice, (all, chosen) => {
      const left = new Set(ids(chosenOf(all, chosen)));
      for (const [facet, value] of chosen.facets) {
        const wider = ids(chosenOf(all, toggled(chosen, facet, value)));
        expect(wider).toEqual(expect.arrayContaining([...left]));
      }
      const one = [...chosen.facets].map(([facet, value]) =>
        ids(chosenOf(all, { facets: new Map([[facet, value]]), words: chosen.words })),
      );
      const wordsAlone = ids(chosenOf(all, { facets: new Map(), words: chosen.words }));
      expect(left).toEqual(new Set(wordsAlone.filter((id) => one.every((each) => each.includes(id)))));
    }),
  );
});

test('the number beside a value is how many rows are left when it is chosen', () => {
  fc.assert(
    fc.property(rows, choice, fc.constantFrom('deal', 'grade'), (all, chosen, facet) => {
      const without = { ...chosen, facets: new Map([...chosen.facets].filter(([by]) => by !== facet)) };
      const counts = countsOf(chosenOf(all, without), facet);
      for (const value of VALUES[facet] ?? [])
        expect(counts.get(value) ?? 0).toBe(chosenOf(all, toggled(without, facet, value)).length);
    }),
  );
});

test('a second choice of the same value takes it back', () => {
  const none: Choice = { facets: new Map(), words: '' };
  expect(toggled(toggled(none, 'grade', 'A'), 'grade', 'A')).toEqual(none);
});

test('a file of some lines has them as the whole file does, whatever is in their cells', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r\n', 'é') });
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 6 }), (cells) => {
      const lines = cells.map((text, i) => [`figure-${i}`, text]);
      const some = lines.filter((_, i) => i % 2 === 0).toReversed();
      const picked = pickRecords(
        printCsv(['id', 'text'], lines),
        some.map(([id = '']) => id),
      );
      expect(picked).toBe(printCsv(['id', 'text'], some));
    }),
  );
});
