import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasWord, searchable, wordsOf } from './fold-words.ts';

const finds = (query: string, text: string) => wordsOf(query).every((word) => hasWord(searchable(text), word));

test.each([
  ["OpenAI's", 'OpenAI’s cloud'],
  ['OpenAI’s', "OpenAI's cloud"],
  ['"letter of intent"', 'a “letter of intent”'],
  ['10GW', 'at least 10\u00a0GW'],
  ['10 gw', '10GW'],
  ['10-gigawatt', '10 GW'],
  ['gw', '10 GW'],
  ['US$38', '$38 billion'],
  ['US$ 38bn', '$38\u202fbillion'],
  ['USD 38 billion', '$38bn'],
  ['38b', '$38 billion'],
  ['7 year', 'a seven or 7-year contract'],
  ['7years', '7 years'],
  ['20 percent', '20%'],
  ['20 per cent', '20 %'],
  ['1000', '1,000 racks'],
  ['1,000', '1000 racks'],
  ['data center', 'two data centres'],
  ['data centre', 'Stargate Data Center'],
  ['datacenters', 'two data centres'],
  ['data-centre', 'datacentre'],
  ['installments', 'in instalments'],
  ['program', 'the programme'],
  ['annualized', 'annualised revenue'],
  ['organisation', 'an organization'],
  ['gpt5', 'GPT-5'],
  ['mi 450', 'MI450'],
  ['Peña', 'PENA'],
  ['pena', 'Peña'],
  ['suppliers (revised);', 'suppliers revised'],
])('%s is found in “%s”', (query, text) => {
  expect(finds(query, text)).toBe(true);
});

test.each([
  ['10GW', '10 Oct 2026, 6 GW'],
  ['one', 'depends on each'],
  ['38 million', '$38 billion'],
  ['centre', 'a percentage'],
])('%s is not found in “%s”', (query, text) => {
  expect(finds(query, text)).toBe(false);
});

test('whatever has been typed of a word finds it', () => {
  const texts = [
    'data centres',
    'the programme',
    'annualised',
    '10 gigawatts',
    '$38 billion',
    'OpenAI’s',
    'instalment',
  ];
  for (const text of texts) {
    for (const word of text.split(' ')) {
      for (let typed = 1; typed <= word.length; typed++) expect(finds(word.slice(0, typed), text), word).toBe(true);
    }
  }
  for (const word of ['center', 'program', 'annualized', 'installment']) {
    for (let typed = 1; typed <= word.length; typed++) {
      expect(finds(word.slice(0, typed), 'data centres, the programme, annualised, instalment'), word).toBe(true);
    }
  }
});

test('every text is found by itself', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => finds(text, text)));
});
