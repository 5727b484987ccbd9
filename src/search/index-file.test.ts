import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { printIndex, readIndex, type IndexFile } from './index-file.ts';
import { synonyms } from './synonyms.ts';
import { ourEntries } from './test-support/our-entries.ts';

const KB = 1024;
const INDEX = 25 * KB;

const printed = printIndex({ entries: ourEntries, synonyms });
const read = readIndex(JSON.parse(printed) as IndexFile);

test('is read as it was printed', () => {
  const byAddress = (a: { address: string }, b: { address: string }) => (a.address < b.address ? -1 : 1);
  expect(ourEntries.length).toBeGreaterThan(500);
  expect(read.entries.toSorted(byAddress)).toEqual(ourEntries.toSorted(byAddress));
  expect(read.synonyms).toEqual(synonyms);
});

test('holds every address once', () => {
  expect(new Set(ourEntries.map(({ address }) => address)).size).toBe(ourEntries.length);
});

// Where it has outgrown this, answers in the index can be shorter: LEAD in entries.ts.
test(`is at most ${INDEX / KB} KB`, () => {
  expect(brotliCompressSync(printed).length).toBeLessThanOrEqual(INDEX);
});
