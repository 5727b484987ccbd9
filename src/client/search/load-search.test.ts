import { afterEach, expect, test, vi } from 'vitest';
import { printIndex } from '../../search/index-file.ts';
import { synonyms } from '../../search/synonyms.ts';
import { findIn } from './load-search.ts';

const entry = { kind: 'term', id: 'loi', address: '/glossary/#loi', title: 'letter of intent' } as const;
const index = printIndex({ entries: [{ ...entry, says: '', also: '', asOf: '', grade: '' }], synonyms });
const input = { form: { dataset: { index: '/search/index.json' } } } as unknown as HTMLInputElement;

afterEach(() => void vi.unstubAllGlobals());

test('finds nothing out without a connection, asks again when it is back, and then no more', async () => {
  const fetched = vi.fn(() => Promise.reject<Response>(new TypeError('offline')));
  vi.stubGlobal('fetch', fetched);
  const offline = await findIn(input, 'loi');
  fetched.mockImplementation(() => Promise.resolve(new Response(index)));
  const online = await findIn(input, 'loi');
  await findIn(input, 'letter');
  expect(offline).toBeUndefined();
  expect(online?.map(({ title }) => title)).toEqual(['letter of intent']);
  expect(fetched).toHaveBeenCalledTimes(2);
});
