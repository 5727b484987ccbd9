import { describe, expect, test } from 'vitest';
import type { Permalink } from '../../model/reading/files/permalinks-file.ts';
import { comparePermalinks } from './compare-permalinks.ts';
import { describeLosses, describeNews } from './report.ts';
import { Retired } from '../../model/retired/retired.ts';

const WRITTEN = [{ collection: 'figures', id: 'aws-term', path: 'content/figures/aws.yaml' }];
const was = (address: string, says: string): Permalink => ({
  first: '2026-11-01',
  changed: '2026-11-01',
  says,
  address,
});
const redirect = { from: '/charts/old/', to: '/charts/new/', date: '2026-11-22', why: 'It moved.' };
const report = (recorded: Permalink[], built: Map<string, string>) =>
  describeLosses(comparePermalinks(recorded, built, new Retired([], [])), built, WRITTEN);

test('a lost address comes with the file at fault, where its words are now, and three ways to mend it', () => {
  const recorded = [
    was('/faq/price/', 'aaaaaaaaaaaa'),
    was('/faq/price/#more', 'cccccccccccc'),
    was('/faq/#faq-price', 'bbbbbbbbbbbb'),
  ];
  expect(report(recorded, new Map([['/faq/cost/', 'aaaaaaaaaaaa']]))).toMatchInlineSnapshot(`
    "content/faq/price.mdx was deleted or renamed, so 3 addresses that were published lead nowhere:
        /faq/price/  (published 2026-11-01)
        /faq/price/#more  (published 2026-11-01)
        /faq/#faq-price  (published 2026-11-01)
        The same words stand at /faq/cost/ now.
      Mend it in one of three ways:
        restore    take back what was there; \`git log -p -- content/faq/price.mdx\` has it
        redirect   if it has moved, write into content/redirects.yaml (what is named after a page goes with it):
                     - from: /faq/price/
                       to: /faq/cost/
                       date: ‹write: the day›
                       why: ‹write: why it moved›
        tombstone  if it had to go, write into content/tombstones.yaml:
                     - addresses:
                         - /faq/price/
                       date: ‹write: the day›
                       what: ‹write: what happened, in a sentence›
                       instead: ‹write: the address where a reader should go›

    3 published addresses are gone, 0 pinned ones have changed. docs/nothing-dies.md explains."
  `);
});

test('a pinned address that says something else names the file that holds it', () => {
  const recorded = [was('/figures/aws-term/r/1.json', 'aaaaaaaaaaaa')];
  expect(report(recorded, new Map([['/figures/aws-term/r/1.json', 'bbbbbbbbbbbb']]))).toMatchInlineSnapshot(`
    "content/figures/aws.yaml: an accepted claim of \`aws-term\` was rewritten, so a pinned address says something else than when published:
        /figures/aws-term/r/1.json  (published 2026-11-01)
      What is pinned never changes. Mend it in one of three ways:
        restore    write it as it was: \`git log -p -- content/figures/aws.yaml\` has it; what is new is the next accepted claim, below it
        redirect   if another pinned address says it now, write from and to into content/redirects.yaml
        tombstone  if it must not stand, write into content/tombstones.yaml:
                     - addresses:
                         - /figures/aws-term/r/1.json
                       date: ‹write: the day›
                       what: ‹write: what happened, in a sentence›
                       instead: ‹write: the address where a reader should go›

    0 published addresses are gone, 1 pinned one has changed. docs/nothing-dies.md explains."
  `);
});

test('a derived figure that says something else is put down to the claim that it rests on', () => {
  const written = [
    ...WRITTEN,
    { collection: 'figures', id: 'a-year', path: 'content/figures/totals.yaml', inputs: ['aws-cost', 'aws-term'] },
  ];
  const recorded = ['/figures/a-year/r/1.json', '/figures/aws-term/r/1.json'].map((address) =>
    was(address, 'aaaaaaaaaaaa'),
  );
  const built = new Map(recorded.map(({ address }) => [address, 'bbbbbbbbbbbb']));
  const text = describeLosses(comparePermalinks(recorded, built, new Retired([], [])), built, written);
  expect(text).toContain('content/figures/aws.yaml: an accepted claim of `aws-term` was rewritten, so 2 pinned');
  expect(text).not.toContain('totals.yaml');
});

test('a page that alone says something else is no claim’s fault', () => {
  const text = report(
    [was('/figures/aws-term/r/1/', 'aaaaaaaaaaaa')],
    new Map([['/figures/aws-term/r/1/', 'bbbbbbbbbbbb']]),
  );
  expect(text).toContain('content/permalinks.txt was edited by hand, or');
});

test('a pinned chart is called a chart', () => {
  const text = report([was('/embed/spend/r/2/', 'aaaaaaaaaaaa')], new Map([['/embed/spend/r/2/', 'bbbbbbbbbbbb']]));
  expect(text).toContain(
    'content/revisions/charts/spend/2.html: the chart `spend` is not served as its revision 2 was kept',
  );
  expect(text).not.toContain('claim');
});

test('a pinned text is put down to the file that keeps it, and never to a claim', () => {
  const text = report([was('/faq/price/r/2/', 'aaaaaaaaaaaa')], new Map([['/faq/price/r/2/', 'bbbbbbbbbbbb']]));
  expect(text).toContain('content/revisions/faq/price/2.html: it is not served as it was kept');
  expect(text).not.toContain('claim');
});

test('a redirect to what is not there is at fault itself', () => {
  const retired = new Retired([redirect], [], ['/charts/old.csv']);
  const recorded = [was('/charts/old.csv', 'aaaaaaaaaaaa')];
  const built = new Map([['/charts/new/', 'aaaaaaaaaaaa']]);
  const text = describeLosses(comparePermalinks(recorded, built, retired), built, WRITTEN);
  expect(text).toContain('content/redirects.yaml sends readers to what is not there');
  expect(text).toContain('/charts/old.csv → /charts/new.csv');
});

test('a long list is cut, and the entry to paste is whole', () => {
  const recorded = Array.from({ length: 20 }, (_, i) => was(`/charts/gone-${i}.csv`.replace('-', ''), '-'));
  const text = report(
    recorded.map((each, i) => ({ ...each, address: `/embed/gone/r/${i + 1}/` })),
    new Map(),
  );
  expect(text).toContain('… and 8 more');
  expect(text.match(/ - \/embed/g)).toHaveLength(20);
});

describe('news', () => {
  const news = (added: number, changed: number) =>
    describeNews({
      gone: [],
      rewritten: [],
      added: Array<string>(added).fill('/a/'),
      changed: Array<string>(changed).fill('/b/'),
    });

  test('are one line that says what to run', () => {
    expect(news(2, 1)).toBe('2 addresses are new, 1 page changed: `npm run publish` records them');
  });

  test('are none when the record is in step', () => {
    expect(news(0, 0)).toBe('');
  });
});
