import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { siteEdited, siteWith } from '../check/test-support/small-site.ts';
import { parseValue } from '../ledger/parse-wording.ts';
import { check } from '../check/check.ts';
import { understand } from '../model/understand.ts';
import { withoutNewest, withAddedReadings as readingsWith } from './readings-file.ts';
import { printSheet, SheetError, takeSheet } from './sheet.ts';
import { toBeRead } from './unread.ts';

const unreadIn = (files = siteWith()) => toBeRead(understand(files).content);
const FILE = 'content/readings/acme.yaml';
const DATES = 'content/figures/dates.yaml';

/** The sheet with the first claim filled in as somebody read it. */
const filled = (fields: Readonly<Record<string, string>>) => {
  const [item] = parse(printSheet(unreadIn())) as Record<string, unknown>[];
  return JSON.stringify([{ ...item, ...fields }]);
};
const GOOD = {
  saw: 'extract',
  value: '$38 billion',
  asOf: '2025-11-03',
  basis: 'announced',
  payer: 'openai',
  payee: 'acme',
};
const withReadings = (...of: Parameters<typeof readingsWith>) => readingsWith(...of) ?? expect.fail('not readable');
const vendors = understand(siteWith()).content.entries.filter(({ collection }) => collection === 'vendors');
const take = (text: string) => takeSheet(text, unreadIn(), '2026-11-29', vendors);

test('a sheet shows label, source and words of each claim that waits, and never its value, date or basis', () => {
  const unread = unreadIn();
  const items = parse(printSheet(unread)) as Record<string, unknown>[];
  expect(items.map((item) => item['figure'])).toEqual(unread.map(({ figure }) => figure));
  expect(items[0]).toMatchObject({ figure: 'acme-commitment', revision: 1, words: 'a $38 billion deal' });
  for (const item of items) for (const key of ['saw', 'value', 'asOf', 'basis']) expect(item[key]).toBeNull();
});

test('an empty sheet enters nothing', () => {
  expect(take(printSheet(unreadIn()))).toEqual([]);
});

test('what is read goes under its figure, and what stands there stays', () => {
  const [taken] = take(filled(GOOD));
  const text = withReadings('beta:\n  - basis: reported # as heard\n', taken ? [taken] : []);
  expect(text).toContain('basis: reported # as heard');
  expect(parse(text)).toMatchObject({
    'acme-commitment': [{ revision: 1, on: '2026-11-29', value: '$38 billion', basis: 'announced' }],
  });
});

test('a claim that was read a second time waits no more, and its two entries agree', () => {
  const files = siteWith({ [FILE]: withReadings(undefined, take(filled(GOOD))) });
  expect(unreadIn(files).map(({ figure }) => figure)).not.toContain('acme-commitment');
  expect(check(files).diagnostics).toEqual([]);
});

test('where the two entries differ, both are shown', () => {
  const files = siteWith({ [FILE]: withReadings(undefined, take(filled({ ...GOOD, value: '$83 billion' }))) });
  expect(check(files).diagnostics).toMatchObject([
    {
      code: 'readings-differ',
      file: FILE,
      message: 'The second reader has `$83 billion` for `value`, the claim has `$38 billion`',
    },
  ]);
});

test('a slip in the first entry shows as a difference', () => {
  const second = { path: FILE, bytes: new TextEncoder().encode(withReadings(undefined, take(filled(GOOD)))) };
  const slipped = siteEdited('content/figures/acme.yaml', 'asOf: 2025-11-03', 'asOf: 2025-10-03');
  expect(check([...slipped, second]).diagnostics.map(({ code }) => code)).toContain('readings-differ');
});

test('a new claim waits for a reader of its own', () => {
  const files = siteEdited(
    'content/figures/acme.yaml',
    'evidence: a $38 billion deal',
    'evidence: a $38 billion deal\n    - { value: $40 billion, basis: announced, asOf: 2025-12-03, source: acme-release-2025-11, evidence: now $40 billion }',
  );
  expect(unreadIn(files)[0]).toMatchObject({ figure: 'acme-commitment', revision: 2, words: 'now $40 billion' });
});

test.each([
  ['basis: announce', { ...GOOD, basis: 'announce' }, '`acme-commitment`: basis'],
  ['no day', { ...GOOD, asOf: 'autumn' }, '`acme-commitment`: asOf'],
  [
    'a day in words',
    { ...GOOD, asOf: '3 November 2025' },
    '`acme-commitment`: asOf: `3 November 2025` is written `2025-11-03` here: write `2025-11-03`',
  ],
  [
    'a company by its name',
    { ...GOOD, payer: 'OpenAI' },
    '`acme-commitment`: payer: no vendor has the id `OpenAI`: did you mean `openai`? An entry is named by its id',
  ],
  [
    'a company that is misspelt',
    { ...GOOD, payee: 'amce' },
    'payee: no vendor has the id `amce`: did you mean `acme`?',
  ],
  ['what nobody saw', { ...GOOD, saw: '' }, '`acme-commitment`: saw'],
  ['another figure', { ...GOOD, figure: 'gamma' }, '`gamma`: no claim of this figure'],
])('a sheet with %s is refused as a whole', (_, fields, message) => {
  expect(() => take(filled(fields))).toThrow(SheetError);
  expect(() => take(filled(fields))).toThrow(message);
});

test('what is no list is refused with a sentence', () => {
  expect(() => take('figure: x')).toThrow('Expected a list');
  expect(() => take('- {')).toThrow(SheetError);
});

test.each([
  ['second half of 2029', '2029-H2'],
  ['by the end of 2027', 'by 2027-12'],
  ['Q3 2026', '2026-Q3'],
  ['by 2027-12', 'by 2027-12'],
])('a date typed as “%s” is taken as the ledger writes it, and agrees with a claim of the same', (typed, value) => {
  const files = siteEdited(DATES, 'value: 2026-H2', `value: ${value}`);
  const [claim = expect.fail()] = unreadIn(files).filter(({ figure }) => figure === 'acme-first-date');
  const item = { ...claim, saw: 'extract', value: typed, asOf: '2025-11-03', basis: 'announced' };
  const fields = ['figure', 'revision', 'source', 'words', 'saw', 'value', 'asOf', 'basis'];
  const taken = takeSheet(JSON.stringify([item], ['', ...fields]), [claim], '2026-11-29', vendors);
  expect(taken).toMatchObject([{ reading: { value }, typed: typed === value ? undefined : typed }]);
  const second = {
    path: 'content/readings/dates.yaml',
    bytes: new TextEncoder().encode(withReadings(undefined, taken)),
  };
  expect(check([...files, second]).diagnostics.filter(({ code }) => code === 'readings-differ')).toEqual([]);
});

test.each([
  [
    '38',
    '`acme-commitment`: value: `38` is not a number with its unit: expected something like `at least $5`; or leave it blank',
  ],
  ['a lot of money', '`a lot of money` is not a number with its unit'],
  ['$38 billion or $40 billion', 'is not a number with its unit'],
])('“%s” is no value, and refused with the form of one', (value, message) => {
  expect(() => take(filled({ ...GOOD, value }))).toThrow(message);
});

test('a value in another unit is entered, and shows as a difference', () => {
  expect(take(filled({ ...GOOD, value: '38 gigawatts' }))).toMatchObject([{ reading: { value: '38 GW' } }]);
});

test('every form that the head of a sheet names is a wording of the ledger', () => {
  const [, numbers = '', dates = ''] = /^#   (.*);\n#   dates: (.*)$/m.exec(printSheet([])) ?? expect.fail();
  const units = ['gw', 'usd', 'percent', 'years', 'gw', 'usd/year', 'shares'];
  expect(numbers.split(', ')).toHaveLength(units.length);
  for (const [i, form] of numbers.split(', ').entries()) parseValue(form, units[i] ?? '');
  for (const form of dates.split(', ')) parseValue(form, 'date');
});

test('the newest entry of a figure is taken back, and its claim waits again', () => {
  const text = withReadings(undefined, take(filled(GOOD)));
  expect(withoutNewest(text, 'acme-commitment')).toMatchObject({ text: undefined, dropped: { value: '$38 billion' } });
  const other = `beta:\n  - basis: reported # as heard\n${text}`;
  expect(withoutNewest(other, 'acme-commitment').text).toBe('beta:\n  - basis: reported # as heard\n');
  const twice = withReadings(text, take(filled({ ...GOOD, value: '$83 billion' })));
  expect(withoutNewest(twice, 'acme-commitment').text).toBe(text);
});

test.each(['beta: [a', '- beta\n', 'beta\n'])('adds nothing to a file of readings that is none: %j', (text) => {
  expect(readingsWith(text, take(filled(GOOD)))).toBeUndefined();
});

test('a claim that is filled in twice is entered not even once', () => {
  const [item] = JSON.parse(filled(GOOD)) as unknown[];
  expect(() => take(JSON.stringify([item, item]))).toThrow('`acme-commitment`: it is filled in twice');
});
