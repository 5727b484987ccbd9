import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNumbers } from '../test-support/find-numbers.ts';
import { wordsOfNames } from './prose-numbers.ts';

const found = (text: string) => findNumbers(text).map((finding) => finding.text);

describe('a number that needs a figure', () => {
  test.each([
    ['$38 billion', ['$38 billion']],
    ['10GW', ['10GW']],
    ['38bn', ['38bn']],
    ['$38B', ['$38B']],
    ['US$38', ['US$38']],
    ['USD38', ['USD38']],
    ['US$2025', ['US$2025']],
    ['2025 GW', ['2025']],
    ['2000 GPUs', ['2000']],
    ['2025 million', ['2025 million']],
    ['1,000 and 0.5', ['1,000', '0.5']],
    ['12,345.6', ['12,345.6']],
    ['22.6%', ['22.6%']],
    ['10x', ['10x']],
    ['3/4 of it', ['3/4']],
    ['24/7', ['24/7']],
    ['a 7-year deal', ['7-year']],
    ['1990', []],
    ['more than 2000 of them', ['2000']],
    ['2000 jobs', ['2000']],
    ['It signed 1984 contracts.', ['1984']],
    ['2000 new jobs', ['2000']],
    ['the loss of 2000 jobs', ['2000']],
    ['GWh300 and Users-300', ['GWh300', 'Users-300']],
    ['1899 and 2100', ['1899', '2100']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('a number in another script or shape', () => {
  test.each([
    '１０',
    '²',
    '٣',
    'Ⅻ',
    'ⅳ',
    '½',
    '①',
    '𝟏𝟎',
    '२०२५',
    '٢٠٢٥',
    '1\u00ad0',
    '1\u200b0',
    '10\u00a0GW',
    '1\u202f000',
  ])('%j', (text) => {
    expect(findNumbers(text)).not.toEqual([]);
  });
});

describe('what passes by rule', () => {
  test.each([
    'in 2025, by 2030, and in 1999',
    'the 2020s; 2025–28; 2025-2028; 2025/26',
    '22 September 2025 and September 22, 2025',
    '22–23 September 2025',
    'September 2025, and 3 November',
    '2025-09-22 and 2026-09, 2026-Q3, 2026-H2',
    'Q3 2026, H1, FY2026, FY26 and Q2 FY26',
    'the 1st, 2nd, 3rd, 4th, 11th, 21st and 112th',
    'first, second, third quarter, first half of 2026',
    'MI450, MI450X, WSE-3, GB200, H100s, GPT-5.5, GPT-4o, Trainium2, A100-class chips',
    'a GB200, the WSE-3’s wafer, “MI450”',
    'H100 GPUs and GB200 chips',
    'Forms 10-K, 10-Q, 10-Q/A, 8-K, S-1',
    'OpenAI’s 2025 plan (2025)',
    'one of several, two companies, three deals, the first gigawatt',
    'two people, one wafer, one site',
    'a third supplier, the second half of the year',
    'none, zero, both, a few gigawatts, several years',
    'sixty-odd chapters',
    'In 2025 analysts said so, and by 2026 suppliers did',
    'the 2026 results, its 2025 filings, Oracle’s 2025 sales, July 2026 filings',
    'The plan of 2025 invites an objection',
    '2025 was a year, 2026 is one, 2027 has months, 2028 brings more',
    'twice, double glazing, a couple of companies, asked three times, double counting',
    'ten companies, two contracts, the second half of the year',
    'doubled down',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a number in words', () => {
  test.each([
    ['ten gigawatts', ['ten gigawatts']],
    ['_ten gigawatts_', ['ten gigawatts']],
    ['Ten, five or twelve gigawatts?', ['Ten, five or twelve gigawatts']],
    ['a seven-year agreement', ['seven-year']],
    ['over seven years', ['seven years']],
    ['over seven full years', ['seven full years']],
    ['twenty billion', ['twenty billion']],
    ['twenty-five billion dollars', ['twenty-five billion dollars']],
    ['half a million', ['half a million']],
    ['two million users', ['two million users']],
    ['two and a half gigawatts', ['two and a half gigawatts']],
    ['one and a half years', ['one and a half years']],
    ['half a gigawatt', ['half a gigawatt']],
    ['hundreds of thousands of chips', ['hundreds of thousands']],
    ['tens of billions', ['tens of billions']],
    ['a dozen sites', ['a dozen']],
    ['sixty per cent', ['sixty per cent']],
    ['one gigawatt a week', ['one gigawatt']],
    ['half of the revenue', ['half']],
    ['two-thirds of it', ['two-thirds']],
    ['a third of it', ['a third']],
    ['tenfold', ['tenfold']],
    ['ten nuclear plants', ['ten nuclear plants']],
    ['a couple of gigawatts', ['couple of gigawatts']],
    ['a couple of hundred sites', ['couple of hundred']],
    ['twice the power', ['twice the power']],
    ['three times as much', ['three times as much']],
    ['twice Oracle’s revenue', ['twice Oracle’s revenue']],
    ['it doubled its power', ['doubled its power']],
    ['halving the price', ['halving the price']],
    ['half the promised power', ['half the promised power']],
    ['ten giga\u00adwatts', ['ten gigawatts']],
    ['$38\u00a0billion', ['$38 billion']],
  ])('%s', (text, expected) => {
    expect(found(text).map((part) => part.replaceAll('\u00ad', ''))).toEqual(expected);
  });
});

test('takes a company’s name and a number for no product', () => {
  const companies = ['Oracle', 'AWS', 'Amazon Web Services'];
  const numbers = (text: string) => findNumbers(text, wordsOfNames(companies)).map((finding) => finding.text);
  expect(numbers('Oracle-300, AWS38 and Amazon-5')).toEqual(['Oracle-300', 'AWS38', 'Amazon-5']);
  expect(numbers('MI450, Trainium2 and GPT-5')).toEqual([]);
});

test('says where a number stands', () => {
  expect(findNumbers('It costs $38 billion.')).toEqual([{ offset: 9, text: '$38 billion' }]);
});

test('counts offsets over characters that nobody sees', () => {
  expect(findNumbers('so\u00adme 10 GW')).toEqual([{ offset: 6, text: '10' }]);
  expect(findNumbers('\u00ad7 GW')).toEqual([{ offset: 1, text: '7' }]);
});

const amounts = fc
  .tuple(
    fc.constantFrom('', '$', 'US$', '€', 'about ', '≥ '),
    fc.oneof(
      fc.integer({ min: 0, max: 1800 }),
      fc.integer({ min: 2100, max: 10 ** 9 }),
      fc.integer({ min: 0, max: 99_999 }).map((n) => (n + 0.5) / 10),
    ),
    fc.constantFrom('', ' GW', 'GW', ' billion', 'bn', '%', ' per cent', ' users', ' MW of power', 'x', '-year'),
  )
  .map((parts) => parts.join(''));
const plainWords = fc
  .array(
    fc.constantFrom(
      'OpenAI',
      'pays',
      'the',
      'cloud',
      'in',
      'September',
      'and',
      'by',
      'MI450',
      'for',
      'Form',
      '—',
      '(',
      ')',
    ),
    { maxLength: 6 },
  )
  .map((words) => words.join(' '));

test('finds an amount wherever it stands', () => {
  fc.assert(
    fc.property(plainWords, amounts, plainWords, (before, amount, after) => {
      // A day needs its month after it, or before it.
      fc.pre(!before.endsWith('September') && !after.startsWith('September'));
      expect(findNumbers(`${before} ${amount} ${after}`)).not.toEqual([]);
    }),
  );
});

test('lets no digit pass unless a rule says so', () => {
  const digits = fc.stringMatching(/^\p{N}{1,6}$/u);
  fc.assert(
    fc.property(digits, (text) => {
      const isYear = /^(?:19|20)\d\d$/.test(text);
      expect(findNumbers(`They say ${text} of them`).length).toBe(isYear ? 0 : 1);
    }),
  );
});

test('finds the same numbers when soft hyphens are put in', () => {
  fc.assert(
    fc.property(amounts, fc.nat(), (amount, at) => {
      const index = at % (amount.length + 1);
      const broken = `${amount.slice(0, index)}\u00ad${amount.slice(index)}`;
      expect(found(broken)).toEqual(found(amount));
    }),
  );
});

test('gives findings in order, apart, and as they stand in the text', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom(...'0123456789 ,.$%-–abGW'.split(''), 'ten ', 'million ', ' years', 'Q', '２'),
      }),
      (text) => {
        let end = 0;
        for (const { offset, text: part } of findNumbers(text)) {
          expect(offset).toBeGreaterThanOrEqual(end);
          expect(text.slice(offset, offset + part.length)).toBe(part);
          end = offset + part.length;
        }
      },
    ),
  );
});
