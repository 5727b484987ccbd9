import { expect, test } from 'vitest';
import { problemsOf, siteWith } from '../test-support/small-site.ts';

const redirects = (...pairs: [from: string, to: string][]) =>
  pairs.map(([from, to]) => `- from: '${from}'\n  to: '${to}'\n  date: 2026-10-01\n  why: It moved.\n`).join('');
const tombstones = (instead: string, ...addresses: string[]) =>
  `- addresses: [${addresses.map((address) => `'${address}'`).join(', ')}]\n  date: 2026-10-01\n  what: It was wrong.\n  instead: ${instead}\n`;
const problems = (files: Record<string, string>) =>
  problemsOf(siteWith(Object.fromEntries(Object.entries(files).map(([name, text]) => [`content/${name}.yaml`, text]))));

test('takes pages, files and fragments that have moved, and what was taken out', () => {
  expect(
    problems({
      redirects: redirects(
        ['/faq/old/', '/faq/worth/'],
        ['/faq/old/#part', '/deals/acme/#announcement'],
        ['/charts/old.csv', '/charts/new.csv'],
        ['/deals/acme/#old', '/deals/acme/#announcement'],
      ),
      tombstones: tombstones('/faq/', '/faq/wrong/', '/deals/acme/#faq-wrong', '/charts/wrong@2x.png'),
    }),
  ).toEqual([]);
});

test('takes files with nothing but a comment', () => {
  expect(problems({ redirects: '# none yet\n', tombstones: '# none yet\n' })).toEqual([]);
});

test.each([
  ['itself', redirects(['/a/', '/a/']), 'redirects.yaml:2:7 bad-redirect /a/ leads to itself'],
  [
    'one that leads back',
    redirects(['/a/', '/b/'], ['/b/', '/c/'], ['/c/', '/a/']),
    'redirects.yaml:2:7 bad-redirect Nobody ever arrives: `/a/` → `/b/` → `/c/` → `/a/` → delete the one',
  ],
  ['a retired one', redirects(['/a/', '/b/'], ['/b/', '/c/']), 'redirects.yaml:2:7 bad-redirect /b/ is retired itself'],
  [
    'two places',
    redirects(['/a/', '/b/'], ['/a/', '/c/']),
    'redirects.yaml:5:9 bad-redirect /a/ has been retired already',
  ],
  [
    'another page',
    redirects(['/a/#x', '/b/#x']),
    'redirects.yaml:2:7 bad-redirect A fragment cannot move to another page',
  ],
  ['no fragment', redirects(['/a/#x', '/a/']), 'redirects.yaml:2:7 bad-redirect /a/#x is a fragment, and /a/ is none'],
  [
    'another kind',
    redirects(['/a.csv', '/b.json']),
    'redirects.yaml:2:7 bad-redirect /a.csv and /b.json are files of different kinds',
  ],
  [
    'an address elsewhere',
    redirects(['https://a.example/', '/b/']),
    'redirects.yaml:1:9 bad-address Expected an address of this site',
  ],
])('refuses a redirect to %s', (_, text, problem) => {
  const found = problems({ redirects: text });
  expect(found[0]).toContain(problem);
  expect(found).toHaveLength(1);
});

test('refuses a tombstone that leads to a retired page, or stands for a redirected one', () => {
  const found = problems({ redirects: redirects(['/a/', '/b/']), tombstones: tombstones('/a/', '/c/', '/a/') });
  expect(found.map((each) => each.split(' → ')[0])).toEqual([
    'tombstones.yaml:1:22 bad-redirect /a/ has been retired already',
    'tombstones.yaml:4:12 bad-redirect /a/ is retired itself',
  ]);
});

test('refuses a number in a reason that comes from no figure', () => {
  const text = tombstones('/faq/', '/faq/wrong/').replace('It was wrong.', 'It said 12 GW.');
  expect(problems({ tombstones: text })[0]).toContain('number-without-figure');
});
