import { expect, test } from 'vitest';
import type { Claim, Figure } from '../../ledger/figure.ts';
import { Ledger } from '../../ledger/ledger.ts';
import { parsePartialDate } from '../../ledger/partial-date.ts';
import { derived, purchase } from '../../ledger/testing.ts';
import { marginNotes } from './margin-notes.ts';

const day = parsePartialDate('2025-11-03') ?? expect.fail();

/** With words that prove it, and whatever else its claim says. */
function proved(id: string, claim: Partial<Claim> = {}): Figure {
  const figure = purchase(id, '$38 billion');
  return {
    ...figure,
    claims: figure.claims.map((each) => ({
      ...each,
      evidence: `${id} in words`,
      asOf: day,
      ...claim,
    })),
  };
}

const LEDGER = new Ledger([
  ...['one', 'two', 'three', 'four'].map((id) => proved(id)),
  proved('copied', { source: 'copy', asOf: undefined }),
  proved('later', { evidence: undefined, proof: { source: 'copy', evidence: 'words found later', added: day } }),
  purchase('wordless', '$1 billion'),
  derived('average', 'usd', 'one / 7'),
]);
const SOURCES: Record<string, { publisher: string; origin?: string }> = {
  'a-source': { publisher: 'Amazon' },
  copy: { publisher: 'The Star', origin: 'Reuters' },
};
const sourceOf = (id: string) => SOURCES[id] ?? expect.fail(id);
const notes = (together: string[], keyFigures: string[] = []) => {
  const noteOn = marginNotes(LEDGER, sourceOf, keyFigures);
  return together.filter((id) => noteOn(id, together) !== undefined);
};
const noteOn = (id: string) => marginNotes(LEDGER, sourceOf, [])(id, [id]);

test('says in which words, by whom and as of when', () => {
  expect(noteOn('one')).toBe('“one in words”\nAmazon, 3 Nov 2025');
});

test('credits whoever published it first, and words that were found later with their own source', () => {
  expect(noteOn('copied')).toBe('“copied in words”\nReuters');
  expect(noteOn('later')).toBe('“words found later”\nReuters, 3 Nov 2025');
});

test('has none on what no source says in words', () => {
  expect(notes(['wordless', 'average'])).toEqual([]);
  expect(notes(['wordless', 'one'])).toEqual(['one']);
});

test('of a paragraph notes the first figure, or in its place two key figures', () => {
  expect(notes(['one', 'two', 'three'])).toEqual(['one']);
  expect(notes(['one', 'two', 'three', 'four'], ['four', 'three', 'two'])).toEqual(['two', 'three']);
});
