import { describe, expect, test } from 'vitest';
import { printPermalinks } from '../../model/reading/files/permalinks-file.ts';
import { SMALL_SITE } from '../test-support/small-site-files.ts';
import { problemsOf, siteEdited, siteWith } from '../test-support/small-site.ts';

const PATH = 'content/corrections/acme-power.yaml';
const edited = (find: string, replacement: string) => problemsOf(siteEdited(PATH, find, replacement));

test('a site without corrections is in order', () => {
  expect(problemsOf(siteWith({ [PATH]: undefined }))).toEqual([]);
});

test('an article is not corrected before it is published', () => {
  expect(edited('date: 2026-11-22', 'date: 2026-11-20')).toEqual([
    'corrections/acme-power.yaml:4:11 dates-backwards The article was published on 2026-11-21, after this correction (2026-11-20) → correct `date`; before it is published, an article is changed without a note',
  ]);
});

test('both sides of a correction do not say the same', () => {
  const said = /^said: (.*)$/m.exec(SMALL_SITE[PATH] ?? '')?.[1] ?? '';
  expect(said).not.toBe('');
  expect(edited('says: Acme will build {acme-capacity@2} for OpenAI.', `says: ${said}`)).toContainEqual(
    expect.stringContaining('bad-value A correction has two sides, and these say the same'),
  );
});

test('a record may be corrected before an article takes its page', () => {
  const record = { first: '2026-11-20', changed: '2026-11-20', says: '-', address: '/deals/acme/' };
  const corrections = problemsOf(
    siteWith({
      [PATH]: (SMALL_SITE[PATH] ?? '').replace('date: 2026-11-22', 'date: 2026-11-20'),
      'content/permalinks.txt': printPermalinks([record]),
    }),
  ).filter((problem) => problem.startsWith('corrections/'));
  expect(corrections).toEqual([]);
});

describe('a correction of a figure', () => {
  const line = (address: string) => ({ first: '2026-11-21', changed: '2026-11-21', says: '-', address });
  const published = ['/deals/acme/', '/deals/gamma/', '/explainers/power/', '/faq/term/', '/charts/acme-money/'];
  const corrected = (about: string, addresses = published, kind = 'corrected') =>
    problemsOf(
      siteWith({
        [PATH]: (SMALL_SITE[PATH] ?? '')
          .replace(/about:\n(?: {2}.*\n)+/, `about: ${about}\n`)
          .replace('kind: corrected', `kind: ${kind}`),
        'content/faq/term.mdx': (SMALL_SITE['content/faq/term.mdx'] ?? '').replace('{acme-commitment}', '{acme-term}'),
        'content/permalinks.txt': printPermalinks(
          addresses.map(line).toSorted((a, b) => (a.address < b.address ? -1 : 1)),
        ),
      }),
    ).filter((problem) => problem.includes('uncorrected-page'));

  test('names every published page that prints it', () => {
    expect(corrected('{ faq: [power], figures: [acme-term] }')).toEqual([
      'corrections/acme-power.yaml:3:8 uncorrected-page 2 pages print a figure that is corrected here, and `about` does not name them → add `deals: [acme]`, `faq: [term]`',
    ]);
    expect(corrected('{ deals: [acme], faq: [term], figures: [acme-term] }')).toEqual([]);
  });

  test('goes without those that readers have not seen, and stays as it is once it is published', () => {
    expect(corrected('{ deals: [acme], figures: [acme-term] }', published.slice(0, 3))).toEqual([]);
    expect(corrected('{ figures: [acme-term] }', ['/corrections/#acme-power', ...published])).toEqual([]);
    expect(corrected('{ figures: [acme-term] }', published, 'updated')).toEqual([]);
  });
});

test('names pages that exist', () => {
  expect(edited('figures: [acme-capacity]', 'figures: [acme-capacty]')).toEqual([
    'corrections/acme-power.yaml:6:13 unknown-id No figure has the id `acme-capacty` → did you mean `acme-capacity`?',
  ]);
});

test('names at least one page', () => {
  const about = /about:\n(?: {2}.*\n)+/.exec(
    new TextDecoder().decode(siteWith().find(({ path }) => path === PATH)?.bytes),
  );
  expect(edited(about?.[0] ?? '', 'about: {}\n')).toEqual([
    'corrections/acme-power.yaml:3:8 bad-value Expected at least one id under `deals`, `explainers`, `faq`, `figures` or `charts`: name every page that said it',
  ]);
});

test('prints its numbers from the ledger, as every text does', () => {
  expect(edited('We had read', 'We had read 14 pages of')).toEqual([expect.stringContaining('number-without-figure')]);
});
