import { expect, test } from 'vitest';
import { quotedValues } from './quoted-values.ts';

test('quotes at most a dozen words around a value, verbatim and of its sentence alone', () => {
  const [stated] = quotedValues(
    'It began before. In this long year Acme will pay Gamma at least $38 billion for the use of its many machines. So it goes.',
  ).values;
  expect(stated?.words).toBe('In this long year Acme will pay Gamma at least $38 billion');
  expect(stated?.sentence).toMatch(/^In this .* machines\.$/);
});

test('quotes what is before a value where its sentence ends with it', () => {
  const [stated] = quotedValues(
    'In this long year of plans and promises the two companies will spend $38 billion.',
  ).values;
  expect(stated?.words).toMatch(/the two companies will spend \$38 billion$/);
});

test.each([
  [
    'The agreement involves building at least 10 gigawatts of NVIDIA systems for OpenAI’s next-generation AI infrastructure.',
    'The agreement involves building at least 10 gigawatts of NVIDIA systems',
  ],
  [
    'The first gigawatt of NVIDIA systems will be deployed in the second half of 2026, using NVIDIA’s Vera Rubin platform.',
    'will be deployed in the second half of 2026',
  ],
  [
    'It is a change of course for both of the companies and their owners, and Acme will pay $38 billion, over seven years.',
    'Acme will pay $38 billion',
  ],
  [
    'Acme issued a warrant to OpenAI, for up to 160 million shares of its stock, that vests by December 31, 2030, in steps.',
    'for up to 160 million shares of its stock',
  ],
])('cuts the words of “%s” where a clause or a phrase ends', (text, part) => {
  const words = quotedValues(text).values.map((stated) => stated.words);
  expect(words.join('\n')).toContain(part);
  for (const each of words) expect(each).not.toMatch(/(?: (?:of|for|the|its|a|to|OpenAI’s)|,)$/);
  for (const each of words) expect(text).toContain(each);
});

test('quotes of what is no value of the ledger the words that stand there', () => {
  expect(quotedValues('3 trillion yen').leftOut).toMatchObject([{ words: '3 trillion yen' }]);
});
