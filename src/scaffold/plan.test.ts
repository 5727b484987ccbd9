import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../check/check.ts';
import { readEntries } from '../model/reading/read-entries.ts';
import { siteWith } from '../check/test-support/small-site.ts';
import { SMALL_SITE } from '../check/test-support/small-site-files.ts';
import { errorsIn, plan, planned, write } from './test-support/planned.ts';

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

test('gives a figure the deal that its topic names', () => {
  expect(planned('figure meta-value acme').text).toContain('deals: [acme]');
  expect(planned('figure meta-value other').text).toContain('deals: []');
});

test('gives a figure the company of its deal, and a date the keys of a promise', () => {
  expect(planned('figure meta-value gamma').text).toContain('payee: gamma }');
  const deal = planned('deal meta');
  expect(planned('figure meta-value meta', write(siteWith(), deal)).text).toContain('payee: aws }');
  const company = write(siteWith(), planned('vendor meta'));
  const both = write(company, planned('deal meta', company));
  expect(planned('figure meta-value meta', both).text).toContain('payee: meta }');
  expect(planned('figure meta-date gamma').text).toContain('# promise: { what: ');
});

test('names in a correction of a figure every page that prints it, or what is computed from it', () => {
  const { text } = planned('correction meta-term acme-term');
  expect(text).toContain('about:\n  deals: [acme]\n  figures: [acme-term, acme-annual-average]\n#');
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
  expect(plan('figure x acme', siteWith({ 'content/figures/acme.yaml': 'a: b: c\n' }))).toMatchObject({
    problem: expect.stringMatching(
      /^content\/figures\/acme\.yaml:1:5 has an error: mend it first\. A colon and a space make a second key on this line: put quotation marks around /,
    ) as string,
  });
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
