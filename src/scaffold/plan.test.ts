import fc from 'fast-check';
import { FORM_NAMES } from '../charts/written-forms.ts';
import { describe, expect, test } from 'vitest';
import { check } from '../check/check.ts';
import { readEntries } from '../model/reading/read-entries.ts';
import type { RawFile } from '../model/reading/source-file.ts';
import { siteWith } from '../check/test-support/small-site.ts';
import { SMALL_SITE } from '../check/test-support/small-site-files.ts';
import { planEntry } from './plan.ts';

const TODAY = '2026-11-21';

const plan = (words: string, files = siteWith()) => planEntry(words.split(' '), files, TODAY);

function planned(words: string, files = siteWith()) {
  const result = plan(words, files);
  if ('problem' in result) throw new Error(result.problem);
  return result;
}

interface Written {
  path: string;
  text: string;
  also?: readonly { path: string; text: string }[];
}

const write = (files: RawFile[], { also = [], ...plan }: Written): RawFile[] =>
  [plan, ...also].reduce<RawFile[]>(
    (all, { path, text }) => [
      ...all.filter((file) => file.path !== path),
      { path, bytes: new TextEncoder().encode(text) },
    ],
    files,
  );

/** What an editor is told, of drafts too. */
const errorsIn = (files: readonly RawFile[]) =>
  check(files, undefined, { withDrafts: true }).diagnostics.filter(({ severity }) => severity === 'error');

const KINDS = [
  'deal meta',
  'record meta',
  'figure meta-value gamma',
  'figure meta-value acme',
  'figure meta-value meta',
  'explainer meta-and-gamma',
  'faq meta-worth',
  'faq meta-worth acme',
  'open meta-price',
  'open meta-price gamma',
  'site meta-works',
  'site meta-works gamma',
  'source meta-2026',
  'source meta-2026 openai',
  'chart meta',
  'vendor meta',
  'term watt',
  'term watt units',
  'faq meta-worth gamma',
  'faq meta-worth power',
  'correction meta-power',
  'correction meta-power gamma',
  'correction meta-power acme-capacity',
];

describe.each(KINDS)('new %s', (words) => {
  test('is in order but for what is to be written', () => {
    const files = write(siteWith(), planned(words));
    const errors = errorsIn(files);
    expect(errors.length).toBeGreaterThan(0);
    expect([...new Set(errors.map(({ code }) => code))]).toEqual(['to-be-written']);
  });

  test('shows each gap once', () => {
    const { text } = planned(words);
    const gaps = errorsIn(write(siteWith(), planned(words))).filter(({ code }) => code === 'to-be-written');
    expect(gaps).toHaveLength(text.split('‹write: ').length - 1);
  });

  test('is refused a second time', () => {
    expect(plan(words, write(siteWith(), planned(words)))).toHaveProperty('problem');
  });
});

test.each(KINDS)('new %s keeps nothing else from being published', (words) => {
  const { diagnostics } = check(write(siteWith(), planned(words)));
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

describe('a new question', () => {
  test('is the last of its article, its explainer, or its record', () => {
    expect(planned('faq meta-worth acme').also[0]?.text).toContain('delay, meta-worth]\n---');
    expect(planned('faq meta-worth power').also[0]?.text).toContain('faq: [power, worth, meta-worth]\n---');
    const record = planned('faq meta-worth gamma');
    expect(record.also).toMatchObject([{ path: 'content/records/gamma.yaml' }]);
    expect(record.also[0]?.text).toMatch(/\nfaq: \[meta-worth\]\n$/);
    // It would need an article to be a question of its own.
    expect(record.text).not.toMatch(/^deal:/m);
  });

  test('waits with a draft of its deal, and of another deal by itself', () => {
    const files = write(siteWith(), planned('deal meta'));
    expect(planned('faq meta-worth meta', files).text).not.toContain('draft: true');
    expect(planned('figure meta-value meta', files).text).not.toContain('draft: true');
    expect(planned('faq meta-worth acme', files).text).toContain('draft: true');
    const lists = planned('faq meta-worth meta', files).also[0]?.text;
    expect(lists).toMatch(/faq: \[meta-worth, "‹write/);
  });

  test('says where to add it where the list cannot be read', () => {
    const broken = siteWith({ 'content/deals/acme.mdx': '---\na: b: c\n---\n' });
    expect(planned('faq meta-worth acme', broken)).toMatchObject({
      also: [],
      next: ['Add `meta-worth` to `faq` in content/deals/acme.mdx.'],
    });
  });
});

test('leads from a record to an article, and not back', () => {
  expect(planned('deal gamma').next).toEqual([
    'It says what content/records/gamma.yaml says, whose page readers see until you delete `draft: true`: delete that file then.',
  ]);
  expect(plan('record acme')).toEqual({ problem: 'The deal `acme` has an article: content/deals/acme.mdx' });
  expect(planned('figure meta-value gamma').text).toContain('deals: [gamma]');
});

describe('an article on a deal that has a record', () => {
  const record = 'content/records/gamma.yaml';
  const withRecord = (text: string) => siteWith({ [record]: text });
  const articleOf = (files: RawFile[]) =>
    write(files, planned('deal gamma', files)).filter(({ path }) => path !== record);
  const frontMatterOf = (files: RawFile[]) => {
    const { entries } = readEntries(
      articleOf(files).find(({ path }) => path === 'content/deals/gamma.mdx') ?? expect.fail(),
    );
    return entries[0]?.raw as Record<string, unknown>;
  };

  test('takes over everything that the record says', () => {
    const [was] = readEntries(siteWith().find(({ path }) => path === record) ?? expect.fail()).entries;
    const { summary, checked, row, announced, ...same } = was?.raw as Record<string, unknown>;
    const article = frontMatterOf(siteWith());
    expect(article).toMatchObject({ ...same, standfirst: summary });
    expect(article).toMatchObject({
      row: { exchanged: 'data centres', capacity: 'gamma-capacity', state: 'not signed' },
    });
    // A record may know the month only, and may have no money in it; an article has a day, and a value.
    expect([checked, announced, row]).toEqual(['2026-11-21', '2026-03', expect.objectContaining({ values: [] })]);
    expect(article).toMatchObject({ announced: '‹write: the day; the record says 2026-03›' });
    expect(article['row']).toMatchObject({ values: [expect.stringContaining('‹write: ')] });
  });

  test('shows as key figures those that the record showed, so that links to them land', () => {
    expect(frontMatterOf(siteWith())['keyFigures']).toMatchObject([
      { figure: 'gamma-capacity' },
      { figure: expect.stringContaining('‹write: ') as string },
    ]);
  });

  test('is in order but for what is to be written', () => {
    const errors = errorsIn(articleOf(siteWith()));
    expect([...new Set(errors.map(({ code }) => code))]).toEqual(['to-be-written']);
  });

  test('keeps the words, comments and folds of the record as they are written', () => {
    const text = (SMALL_SITE[record] ?? '')
      .replace('summary: Gamma is to build', 'summary: >-\n  # no comment\n  Gamma is to build')
      .replace('row:\n', '# About the row.\nrow: # the line\n')
      .replace('announced: 2026-03', 'announced: 2026-03-01 # a Sunday')
      .replace('values: []', 'values: [gamma-capacity]');
    const { text: article } = planned('deal gamma', withRecord(text));
    expect(article).toContain('standfirst: >-\n  # no comment\n  Gamma is to build {gamma-capacity} for OpenAI.\n');
    expect(article).toContain('# About the row.\nrow: # the line\n  exchanged: data centres\n');
    expect(article).toContain('announced: 2026-03-01 # a Sunday\n');
    expect(article).toContain('  values: [gamma-capacity]\n');
    const windows = planned('deal gamma', withRecord(text.replaceAll('\n', '\r\n'))).text;
    expect(windows).toBe(article);
  });

  test('is not started from a record that is broken', () => {
    expect(plan('deal gamma', withRecord('a: b: c\n'))).toEqual({
      problem:
        'content/records/gamma.yaml:1:5 has an error: mend it first. A colon and a space make a second key on this line',
    });
  });
});

test('names a deal once that has its record still beside its article', () => {
  const files = write(siteWith(), planned('deal gamma'));
  expect(planned('figure meta-value gamma', files).text).toContain('deals: [gamma]\n');
});

test.each(FORM_NAMES)('a new chart of the form %s is in order but for what is to be written', (form) => {
  const errors = errorsIn(write(siteWith(), planned(`chart meta ${form}`)));
  expect([...new Set(errors.map(({ code }) => code))]).toEqual(['to-be-written']);
});

test('begins a chart of any form, and says which there are', () => {
  expect(planned('chart meta flows').text).toMatch(/^draft: true\nform: flows\n/m);
  expect(plan('chart meta flow', siteWith())).toEqual({
    problem: 'No form of chart and no deal is called `flow`: did you mean `flows`?',
  });
  expect(plan('chart meta pictogram', siteWith())).toEqual({
    problem:
      'No form of chart and no deal is called `pictogram`: choose one of `bars`, `stack`, `shares`, `flows`, `spans`, `paths`, `steps`, `ladder`, or name a deal',
  });
});

test('starts a whole deal, piece by piece', () => {
  const words = [
    'deal meta',
    'vendor meta',
    'figure meta-value meta',
    'chart meta-money meta',
    'faq meta-worth meta',
    'source meta-2026',
  ];
  const files = words.reduce((all, each) => write(all, planned(each, all)), siteWith());
  expect([...new Set(errorsIn(files).map(({ code }) => code))]).toEqual(['to-be-written']);
  expect(check(files).diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  // One line holds all of it back.
  const drafts = files.filter(({ bytes }) => /^ *draft: true/m.test(new TextDecoder().decode(bytes)));
  expect(drafts.map(({ path }) => path)).toEqual(['content/deals/meta.mdx']);
});

describe('a new chart for an article', () => {
  const begun = write(siteWith(), planned('deal meta'));

  test('is its lead chart and waits with it, and the next one says of itself that it waits', () => {
    const first = planned('chart meta-money flows meta', begun);
    expect(first.text).toMatch(/^form: flows\n/);
    expect(first.also).toMatchObject([{ path: 'content/deals/meta.mdx' }]);
    expect(first.also[0]?.text).toContain('\nleadChart: meta-money\n');
    expect(first.next).toEqual(['It is the lead chart of content/deals/meta.mdx, and waits with it.']);
    const second = planned('chart meta-power meta', write(begun, first));
    expect(second).toMatchObject({ also: [], next: [expect.stringContaining('<Chart id="meta-power" />')] });
    expect(second.text).toContain('draft: true');
  });

  test('waits with a draft whose deal readers know from a record', () => {
    expect(planned('chart gamma-power gamma', write(siteWith(), planned('deal gamma'))).text).not.toContain('draft');
  });

  test('leaves the lead chart of a published article alone', () => {
    expect(planned('chart acme-power acme')).toMatchObject({
      also: [],
      text: expect.stringContaining('draft: true') as string,
    });
  });

  test('is refused where the article is none, or there are two', () => {
    expect(plan('chart meta-money acne')).toEqual({
      problem: 'No form of chart and no deal is called `acne`: did you mean `acme`?',
    });
    expect(plan('chart meta-money acme meta')).toHaveProperty('problem');
  });
});

test('gives a figure the deal that its topic names', () => {
  expect(planned('figure meta-value acme').text).toContain('deals: [acme]');
  expect(planned('figure meta-value other').text).toContain('deals: []');
});

test('leaves what stands in a file byte for byte as it was', () => {
  const path = 'content/sources/news.yaml';
  const comments = fc.constantFrom(
    '# a comment\n',
    '\n',
    '  # indented\n',
    'x: { title: T, publisher: P, kind: news, reliability: low, read: original } # why\n',
    'x:   {title: "T", publisher: P,\n  kind: news, reliability: low, read: original}\n',
  );
  fc.assert(
    fc.property(comments, comments, fc.boolean(), fc.boolean(), (first, last, isWindows, hasEnd) => {
      const plain = `a: { title: T, publisher: P, kind: news, reliability: low, read: original }\n${first}${last === first ? '' : last.replace(/^x/, 'y')}`;
      const text = (hasEnd ? plain : plain.trimEnd()).replaceAll('\n', isWindows ? '\r\n' : '\n');
      const result = planned('source meta-2026', [{ path, bytes: new TextEncoder().encode(text) }]);
      expect(result.text.startsWith(text)).toBe(true);
      expect(readEntries({ path, bytes: new TextEncoder().encode(result.text) }).problems).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('does not append to a file that is broken', () => {
  expect(plan('figure x acme', siteWith({ 'content/figures/acme.yaml': 'a: b: c\n' }))).toMatchInlineSnapshot(`
    {
      "problem": "content/figures/acme.yaml:1:5 has an error: mend it first. A colon and a space make a second key on this line",
    }
  `);
});

test('does not append to a file that holds no map', () => {
  expect(plan('figure x more', siteWith({ 'content/figures/more.yaml': '{ a: { label: x } }\n' }))).toHaveProperty(
    'problem',
  );
});

test.each([
  '',
  'deel meta',
  'deal',
  'deal Meta',
  'deal ../meta',
  'deal meta extra more',
  'figure meta',
  'figure meta ../x',
  'faq meta aacme',
  'correction meta aacme',
  'term',
  'deal acme',
  'source acme-10q-2026-06 other',
  'figure acme-term elsewhere',
])('refuses “%s”', (words) => {
  expect(plan(words)).toHaveProperty('problem');
});

test('says what was probably meant', () => {
  expect(plan('deel meta')).toMatchInlineSnapshot(`
    {
      "problem": "Nothing is called \`deel\`.
    did you mean \`deal\`?
    Usage: npm run new deal <id> | record <id> | figure <id> <topic> | explainer <id> | faq <id> [deal or explainer] | open <id> [deal] | site <id> [deal] | source <id> [group] | chart <id> [form] [deal or explainer] | vendor <id> | term <id> [group] | correction <id> [page]",
    }
  `);
  expect(plan('faq meta-worth acne')).toMatchInlineSnapshot(`
    {
      "problem": "No deal or explainer has the id \`acne\`: did you mean \`acme\`?",
    }
  `);
  expect(plan('deal acme')).toMatchInlineSnapshot(`
    {
      "problem": "The id \`acme\` is taken: content/deals/acme.mdx has it",
    }
  `);
});

test('knows an id in a file that cannot be read', () => {
  expect(plan('deal acme', siteWith({ 'content/deals/acme.mdx': '---\na: b: c\n---\n' }))).toHaveProperty('problem');
  expect(
    plan(
      'vendor acme',
      siteWith({ 'content/vendors/all.yaml': `${SMALL_SITE['content/vendors/all.yaml'] ?? ''}: :\n` }),
    ),
  ).toHaveProperty('problem');
});
