import { describe, expect, test } from 'vitest';
import { check } from '../check.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { printPermalinks } from '../../model/reading/files/permalinks-file.ts';
import { siteWith } from '../test-support/small-site.ts';
import { SMALL_SITE } from '../test-support/small-site-files.ts';

/** What a build of the small site would promise, as far as anything of it can be lost by what an editor does. */
const PUBLISHED = [
  '/charts/acme-money/',
  '/charts/acme-money.csv',
  '/charts/acme-money/#table',
  '/corrections/#acme-power',
  '/deals/acme/',
  '/deals/acme/#announcement',
  '/deals/acme/#chart-acme-money',
  '/deals/acme/#faq-worth',
  '/deals/acme/#fig-acme-term',
  '/deals/acme/#path',
  '/deals/acme/#promised',
  '/deals/acme/cite.bib',
  '/deals/gamma/',
  '/deals/gamma/#exchanged',
  '/deals/gamma/#fig-gamma-capacity',
  '/embed/acme-money/',
  '/embed/acme-money/r/1/',
  '/explainers/power/',
  '/explainers/power/#no-sum',
  '/faq/#faq-worth',
  '/faq/worth/',
  '/faq/worth/cite.ris',
  '/figures/acme-capacity/',
  '/figures/acme-capacity/#r-2',
  '/figures/acme-capacity/#rivals',
  '/figures/acme-capacity/r/2.json',
  '/figures/acme-capacity/r/2/',
  '/figures/acme-term/',
  '/figures/acme-term/r/1/',
  '/glossary/#gigawatt',
  '/methodology/#sums',
  '/share/deals/acme.png',
  '/sources/#acme-release-2025-11',
  '/sources/#filing',
  '/vendors/gamma/',
];
const RECORD = {
  'content/permalinks.txt': printPermalinks(
    PUBLISHED.map((address) => ({ first: '2026-11-22', changed: '2026-11-22', says: '-', address })),
  ),
  'content/revisions/charts/acme-money/1.html': 'x',
  'content/revisions/charts/acme-money/1.json':
    '{ "revision": 1, "sha256": "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881" }',
};

type Changes = Record<string, string | undefined>;
const errorsIn = (changes: Changes) =>
  check(siteWith({ ...RECORD, ...changes })).diagnostics.filter(({ severity }) => severity === 'error');
const textOf = (problem: Diagnostic | undefined) => problem?.details?.join('\n') ?? '';
const messagesIn = (changes: Changes) => errorsIn(changes).map(({ code, message }) => `${code} ${message}`);
const edited = (path: string, find: string | RegExp, replacement: string): Changes => {
  const text = SMALL_SITE[path] ?? '';
  expect(text.replace(find, replacement)).not.toBe(text);
  return { [path]: text.replace(find, replacement) };
};
/** Everywhere in `content/`, as an editor does who knows where. */
const everywhere = (find: string | RegExp, replacement: string): Changes =>
  Object.fromEntries(Object.entries(SMALL_SITE).map(([path, text]) => [path, text.replaceAll(find, replacement)]));

test('nothing is lost of a site as it was published', () => {
  expect(messagesIn({})).toEqual([]);
});

test.each<[name: string, changes: Changes, message: RegExp]>([
  [
    'a deleted answer',
    { ...edited('content/deals/acme.mdx', 'worth, ', ''), 'content/faq/worth.mdx': undefined },
    /content\/faq\/worth\.mdx was deleted or renamed, so 4 addresses that were published lead nowhere/,
  ],
  [
    'a renamed heading',
    edited('content/deals/acme.mdx', 'id="announcement"', 'id="announced"'),
    /deals\/acme\.mdx no longer has anything with the id `announcement`.*, so an address that was published leads nowhere/,
  ],
  [
    'a renamed heading of an explainer',
    edited('content/explainers/power.mdx', 'id="no-sum"', 'id="no-total"'),
    /explainers\/power\.mdx no longer has anything with the id `no-sum`/,
  ],
  [
    'an answer that an article lists no more',
    {
      ...edited('content/deals/acme.mdx', 'worth, ', 'price, '),
      ...edited('content/faq/worth.mdx', 'deal: acme\n', ''),
      'content/faq/price.mdx': SMALL_SITE['content/faq/worth.mdx'],
    },
    /deals\/acme\.mdx no longer shows the answer `worth`/,
  ],
  [
    'a chart that an article shows no more',
    {
      ...edited('content/deals/acme.mdx', 'leadChart: acme-money', 'leadChart: other'),
      'content/charts/other.yaml': SMALL_SITE['content/charts/acme-money.yaml'],
    },
    /charts\/acme-money\.yaml is no longer shown on this page/,
  ],
  [
    'a deleted source',
    everywhere('acme-release-2025-11', 'acme-release'),
    /content\/sources\/ no longer holds the source `acme-release-2025-11`/,
  ],
  ['a renamed term', everywhere('gigawatt', 'gw'), /content\/glossary\/ no longer holds the term `gigawatt`/],
  [
    'an accepted claim taken out',
    edited('content/figures/acme.yaml', /    - value: at least 3 GW[^]*$/, ''),
    /content\/figures\/acme\.yaml has lost revision 2 of `acme-capacity`/,
  ],
])('%s is noticed, once', (_name, changes, message) => {
  const found = messagesIn(changes).filter((each) => !/^(?:faq-mismatch|bad-value|no-value)/.test(each));
  expect(found).toEqual([expect.stringMatching(message)]);
  expect(found[0]).toMatch(/^lost-address/);
});

test('the message has the addresses, and the same three ways to mend it as that of a build', () => {
  const [problem] = errorsIn(edited('content/deals/acme.mdx', 'id="announcement"', 'id="announced"'));
  expect(problem).toMatchObject({ file: 'content/deals/acme.mdx', line: 1 });
  expect(textOf(problem)).toMatchInlineSnapshot(`
    "    /deals/acme/#announcement  (published 2026-11-22)
      Mend it in one of three ways:
        restore    take back what was there; \`git log -p -- content/deals/acme.mdx\` has it
        redirect   if it has moved, write into content/redirects.yaml (what is named after a page goes with it):
                     - from: '/deals/acme/#announcement'
                       to: ‹write: the address that it has now›
                       date: ‹write: the day›
                       why: ‹write: why it moved›
        tombstone  if it had to go, write into content/tombstones.yaml:
                     - addresses:
                         - '/deals/acme/#announcement'
                       date: ‹write: the day›
                       what: ‹write: what happened, in a sentence›
                       instead: ‹write: the address where a reader should go›"
  `);
});

test('a template that leaves a part out loses nothing', () => {
  expect(
    messagesIn(edited('content/deals/acme.mdx', /  - date: 2026-H2[^]*?expected: true\n    dates: .*\n/, '')),
  ).toEqual([]);
  expect(
    messagesIn(edited('content/deals/acme.mdx', '  - figure: acme-term', '  - figure: acme-annual-average')),
  ).toEqual([]);
});

test('what is retired is not lost', () => {
  const changes = { ...edited('content/deals/acme.mdx', 'worth, ', 'worth-it, '), 'content/faq/worth.mdx': undefined };
  const answer = { 'content/faq/worth-it.mdx': SMALL_SITE['content/faq/worth.mdx'] };
  const links = edited('content/deals/acme.mdx', /worth(?=[,/])/g, 'worth-it');
  const explainer = edited('content/explainers/power.mdx', 'power, worth', 'power, worth-it');
  const redirect = '- { from: /faq/worth/, to: /faq/worth-it/, date: 2026-11-23, why: A better name. }\n';
  const moved = { ...changes, ...answer, ...links, ...explainer, 'content/redirects.yaml': redirect };
  expect(messagesIn(moved)).toEqual([]);
});

describe('renaming a deal', () => {
  const renamed: Changes = {
    'content/deals/acme.mdx': undefined,
    'content/deals/acme-cloud.mdx': SMALL_SITE['content/deals/acme.mdx'],
  };
  const redirect = '- { from: /deals/acme/, to: /deals/acme-cloud/, date: 2026-11-23, why: A better name. }\n';

  test('is one error, which says what to write and every place to change', () => {
    const [problem, ...more] = errorsIn(renamed);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ code: 'lost-address', file: 'content/deals/acme.mdx' });
    expect(textOf(problem)).toContain('- from: /deals/acme/\n');
    expect(textOf(problem)).toContain('to: /deals/acme-cloud/\n');
    expect(textOf(problem)).toContain('content/figures/acme.yaml:4, 15, 26, 36');
    expect(textOf(problem)).toContain('content/faq/worth.mdx:4');
  });

  test('is still one error once the redirect is written, until every place is changed', () => {
    const [problem, ...more] = errorsIn({ ...renamed, 'content/redirects.yaml': redirect });
    expect(more).toEqual([]);
    expect(problem?.message).toMatch(/`acme` is called `acme-cloud` now, and \d+ places still name it as before/);
    expect(textOf(problem)).toContain('content/figures/acme.yaml:4, 15, 26, 36');
    const changed = Object.fromEntries(
      Object.entries({ ...SMALL_SITE, ...renamed }).map(([path, text]) => [
        path,
        text?.replaceAll(/(deals?: \[?)acme\b/g, '$1acme-cloud'),
      ]),
    );
    expect(messagesIn({ ...changed, 'content/redirects.yaml': redirect })).toEqual([]);
  });

  test('an id that was withdrawn is named nowhere', () => {
    const tombstone = '- { addresses: [/deals/acme/], date: 2026-11-23, what: It was wrong., instead: /deals/ }\n';
    const [problem, ...more] = errorsIn({ 'content/deals/acme.mdx': undefined, 'content/tombstones.yaml': tombstone });
    expect(more).toEqual([]);
    expect(problem?.message).toMatch(/`acme` was taken out, and \d+ places still name it/);
  });
});

test.each([
  ['vendor', everywhere(/\bgamma:(?=\n  name)/g, 'delta:'), '/vendors/gamma/'],
  ['chart', { 'content/charts/acme-money.yaml': undefined }, '/charts/acme-money/'],
  ['explainer', { 'content/explainers/power.mdx': undefined }, '/explainers/power/'],
  ['record', { 'content/records/gamma.yaml': undefined }, '/deals/gamma/'],
  ['figure', edited('content/figures/acme.yaml', 'acme-term:', 'acme-length:'), '/figures/acme-term/'],
])('a %s that is gone is one error', (_noun, changes: Changes, address) => {
  const [problem, ...more] = errorsIn(changes);
  expect(more).toEqual([]);
  expect(problem?.code).toBe('lost-address');
  expect(textOf(problem)).toContain(address);
});

test('what cannot be read is not taken for lost', () => {
  for (const path of ['content/deals/acme.mdx', 'content/figures/acme.yaml', 'content/charts/acme-money.yaml'])
    expect(messagesIn({ [path]: '' })).toEqual([expect.stringContaining('empty-file')]);
  const broken = edited('content/deals/acme.mdx', '<h2 id="announcement">', '<h2 id="announcement"');
  expect(messagesIn(broken).filter((each) => each.startsWith('lost-address'))).toEqual([]);
});

test.each([
  [
    'leads to a page that is not there',
    '- { from: /faq/old/, to: /faq/wort/, date: 2026-11-23, why: A better name. }\n',
    '/faq/old/ leads to /faq/wort/, which is not there',
  ],
  [
    'stands for a page that is there',
    '- { from: /faq/worth/, to: /faq/power/, date: 2026-11-23, why: A better name. }\n',
    '/faq/worth/ is still there, and so has not retired',
  ],
])('a redirect that %s is noticed', (_name, text, message) => {
  expect(errorsIn({ 'content/redirects.yaml': text })).toEqual([
    expect.objectContaining({ code: 'bad-redirect', file: 'content/redirects.yaml', message }),
  ]);
});
