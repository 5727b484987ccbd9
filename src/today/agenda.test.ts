import { expect, test } from 'vitest';
import { check } from '../check/check.ts';
import type { RawFile } from '../model/reading/files/source-file.ts';
import { siteEdited, siteWith } from '../check/test-support/small-site.ts';
import { SMALL_SITE } from '../check/test-support/small-site-files.ts';
import { printPermalinks } from '../model/reading/files/permalinks-file.ts';
import { understand } from '../model/understand.ts';
import { agendaOf, DAYS_UNTIL_LOOK } from './agenda.ts';
import { printAgenda } from './print-agenda.ts';
import { printUncounted } from './print-uncounted.ts';
import { date } from '../ledger/testing.ts';

const agendaOn = (iso: string, files = siteWith()) => agendaOf(understand(files, { day: date(iso) }), date(iso));

const DEAL = 'content/deals/acme.mdx';
const OPEN = 'content/open/gamma-price.yaml';
const reviewed = siteEdited(DEAL, 'checked:', 'reviewBy: 2027-02-21\nchecked:');

test('a review waits from the day after its own', () => {
  expect(agendaOn('2027-02-21', reviewed)).toMatchObject({ reviews: [], nextReview: { entry: 'deals/acme' } });
  const [review] = agendaOn('2027-02-22', reviewed).reviews;
  expect(review).toMatchObject({ entry: 'deals/acme', on: { iso: '2027-02-21' } });
  expect(printAgenda(agendaOn('2027-02-22', reviewed), date('2027-02-22'))).toContain(
    'Reviews that were due: 1\n  21 February 2027  deals/acme\n',
  );
});

/** Texts of the small site with a line above one of theirs. */
const withLine = (lines: Readonly<Record<string, readonly [above: string, line: string]>>) =>
  Object.fromEntries(
    Object.entries(lines).map(([path, [above, line]]) => [
      path,
      (SMALL_SITE[path] ?? expect.fail(path)).replace(`\n${above}`, `\n${line}\n${above}`),
    ]),
  );

test('reviews of all kinds of text wait, the oldest first', () => {
  const files = siteWith(
    withLine({
      [DEAL]: ['checked:', 'reviewBy: 2027-02-04'],
      'content/records/gamma.yaml': ['checked:', 'reviewBy: 2027-02-03'],
      'content/explainers/power.mdx': ['checked:', 'reviewBy: 2027-02-02'],
      'content/faq/worth.mdx': ['checked:', 'reviewBy: 2027-02-01'],
    }),
  );
  expect(agendaOn('2027-03-01', files).reviews.map(({ entry }) => entry)).toEqual([
    'faq/worth',
    'explainers/power',
    'records/gamma',
    'deals/acme',
  ]);
  expect(agendaOn('2027-02-02', files).nextReview).toMatchObject({ entry: 'explainers/power' });
});

test('of promises and of questions the oldest come first, and a question that is asked no more does not count', () => {
  const question = SMALL_SITE[OPEN] ?? '';
  const record = SMALL_SITE['content/records/gamma.yaml'] ?? '';
  const files = siteWith({
    'content/records/gamma.yaml': `${record}  - { date: 2026-Q1, stage: running, expected: true, what: It runs., sources: [acme-release-2025-11] }\n`,
    'content/open/gamma-when.yaml': question.replace('on: 2026-11-21', 'on: 2026-11-01'),
    'content/open/gamma-where.yaml': question.replace('state: open', 'state: no-longer-asked\nwhy: It ended.'),
  });
  const { promises, looks, open } = agendaOn('2027-02-01', files);
  expect(promises.map(({ entry }) => entry)).toEqual(['records/gamma', 'deals/acme']);
  expect(looks.map(({ entry }) => entry)).toEqual(['open/gamma-when', 'open/gamma-price']);
  expect(open).toBe(2);
});

test('a day up to which sources are read may lie ahead, and is then not so many days ago', () => {
  const first = (iso: string) => printAgenda(agendaOn(iso), date(iso)).split('\n')[0];
  expect(first('2026-10-09')).toBe('9 October 2026. Sources are read up to 8 October 2026, 1 day ago.');
  expect(first('2026-10-08')).toBe('8 October 2026. Sources are read up to 8 October 2026, today.');
  expect(first('2026-10-07')).toBe('7 October 2026. Sources are read up to 8 October 2026.');
});

test('names what is in order and was never published, deals first', () => {
  const published = (...addresses: string[]) =>
    siteWith({
      'content/permalinks.txt': printPermalinks(
        addresses.map((address) => ({ first: '2026-11-22', changed: '2026-11-22', says: '-', address })),
      ),
    });
  expect(agendaOn('2026-11-22').unpublished).toEqual([]);
  const agenda = agendaOn('2026-11-22', published('/deals/gamma/', '/faq/worth/'));
  expect(agenda.unpublished.slice(0, 2)).toEqual(['deals/acme', 'explainers/power']);
  const kinds = new Set(agenda.unpublished.map((key) => key.split('/')[0]));
  expect([...kinds]).toEqual(['deals', 'explainers', 'faq', 'charts', 'figures', 'vendors', 'open']);
  expect(printAgenda(agenda, date('2026-11-22'))).toContain(`\n  and ${agenda.unpublished.length - 5} more\n`);
  expect(agenda.unpublished).not.toContain('records/gamma');
  expect(agenda.unpublished).not.toContain('faq/worth');
  expect(printAgenda(agenda, date('2026-11-22'))).toContain(
    `Pages that are not published yet (\`npm run publish\`): ${agenda.unpublished.length}\n  deals/acme\n`,
  );
});

test('a promise waits once all of its time has passed, and what has happened does not', () => {
  expect(agendaOn('2026-12-31').promises).toEqual([]);
  expect(agendaOn('2027-01-01').promises).toMatchObject([{ entry: 'deals/acme', on: { iso: '2026-H2' } }]);
});

test('an open question waits once its last look is old', () => {
  const on = (days: number) => new Date(Date.parse('2026-11-21') + days * 86_400_000).toISOString().slice(0, 10);
  expect(agendaOn(on(DAYS_UNTIL_LOOK)).looks).toEqual([]);
  expect(agendaOn(on(DAYS_UNTIL_LOOK + 1)).looks).toMatchObject([
    { entry: 'open/gamma-price', on: { iso: '2026-11-21' } },
  ]);
});

test('an open question waits when its deal has been reviewed since, and an answered one does not', () => {
  const record = (SMALL_SITE['content/records/gamma.yaml'] ?? '').replace('checked: 2026-11-21', 'checked: 2026-11-22');
  const looks = (question: string) =>
    agendaOn('2026-11-23', siteWith({ 'content/records/gamma.yaml': record, [OPEN]: question })).looks;
  const question = SMALL_SITE[OPEN] ?? '';
  expect(looks(question)).toHaveLength(1);
  expect(looks(question.replace('state: open', 'state: no-longer-asked\nwhy: It ended.'))).toEqual([]);
});

test('what waits is listed with its file and day, the first to come out first', () => {
  const files = siteWith({
    'content/records/gamma.yaml': `draft: true\n${SMALL_SITE['content/records/gamma.yaml'] ?? ''}`,
    'content/glossary/more.yaml':
      'volt: { draft: true, term: volt, definition: A unit. }\nwatt:\n  publishOn: 2026-12-05\n  term: watt\n  definition: A unit.\n',
  });
  expect(printAgenda(agendaOn('2026-11-22', files), date('2026-11-22')).split('\n').slice(2, 6)).toEqual([
    'Drafts, and what waits for its day: 3',
    '  until 5 December 2026  glossary/watt  content/glossary/more.yaml:3',
    '  draft  glossary/volt  content/glossary/more.yaml:1',
    '  draft  records/gamma and 4 more  content/records/gamma.yaml:1',
  ]);
  expect(agendaOn('2026-12-05', files).waiting).toHaveLength(2);
});

test('a value that is not published yet is listed with how many places print it', () => {
  const published = (...addresses: string[]) =>
    siteWith({
      'content/permalinks.txt': printPermalinks(
        addresses.map((address) => ({ first: '2026-11-22', changed: '2026-11-22', says: '-', address })),
      ),
    });
  const page = '/figures/acme-capacity/';
  expect(agendaOn('2026-11-22', published(page, `${page}r/1/`, `${page}r/2/`)).revised).toEqual([]);
  const agenda = agendaOn('2026-11-22', published(page, `${page}r/1/`));
  expect(agenda.revised).toEqual([{ figure: 'acme-capacity', uses: 8, doubts: [] }]);
  expect(printAgenda(agenda, date('2026-11-22'))).toContain('  acme-capacity  in 8 places\n');
});

test('a place that prints what is computed from a new value counts too', () => {
  const usesIn = (summary: string) => {
    const files = siteWith({
      'content/vendors/all.yaml': (SMALL_SITE['content/vendors/all.yaml'] ?? '').replace('It buys computing.', summary),
      'content/permalinks.txt': printPermalinks([
        { first: '2026-11-22', changed: '2026-11-22', says: '-', address: '/figures/acme-commitment/' },
      ]),
    });
    return agendaOn('2026-11-22', files).revised.map(({ uses }) => uses);
  };
  const [before = NaN] = usesIn('It buys computing.');
  expect(usesIn('It pays {acme-annual-average}.')).toEqual([before + 1]);
});

test('says of a value in one place that it is one', () => {
  const revised = [{ figure: 'acme-term', uses: 1, doubts: [] }];
  expect(printAgenda({ ...agendaOn('2026-11-22'), revised }, date('2026-11-22'))).toContain(
    '  acme-term  in 1 place\n',
  );
});

test('a value that is not published yet is listed with the sentence that has the date of the one before', () => {
  const page = '/figures/acme-capacity/';
  const files = siteWith({
    'content/vendors/all.yaml': (SMALL_SITE['content/vendors/all.yaml'] ?? '').replace(
      'It sells',
      'In November 2025 it said it sells',
    ),
    'content/permalinks.txt': printPermalinks(
      [page, `${page}r/1/`].map((address) => ({ first: '2026-11-22', changed: '2026-11-22', says: '-', address })),
    ),
  });
  expect(printAgenda(agendaOn('2026-11-22', files), date('2026-11-22'))).toContain(
    '  acme-capacity  in 8 places\n    content/vendors/all.yaml:8  beside “November 2025”, the date of the value before\n',
  );
});

test('claims are counted that hold no words, and that nobody has read a second time', () => {
  const { claims } = agendaOn('2026-11-22');
  const wordless = siteEdited('content/figures/acme.yaml', '      evidence: a $38 billion deal\n', '');
  expect(agendaOn('2026-11-22', wordless).claims).toMatchObject({
    all: claims.all,
    wordless: claims.wordless + 1,
    unread: claims.unread - 1,
  });
});

test('what we work out ourselves is no claim that somebody could read', () => {
  const { claims } = agendaOn('2026-11-22');
  const derived = siteEdited('content/figures/acme.yaml', 'basis: announced', 'basis: derived');
  expect(agendaOn('2026-11-22', derived).claims.all).toBe(claims.all - 1);
});

test('claims of drafts are counted too: they are read a second time before readers see them', () => {
  const fee =
    'fee: { draft: true, label: Fee, unit: usd, deals: [acme], money: { kind: accounts }, claims: [{ value: $1, basis: announced, source: acme-10q-2026-06, evidence: $1 }] }\n';
  const files = siteWith({ 'content/figures/fee.yaml': fee });
  const { content: whole } = understand(files, { withDrafts: true });
  const { claims } = agendaOf(understand(files), date('2026-11-22'), whole);
  expect(claims).toMatchObject({
    all: agendaOn('2026-11-22').claims.all + 1,
    unread: agendaOn('2026-11-22').claims.unread + 1,
  });
});

test('of a draft, too, the claims are named on which rests what a reader will meet first', () => {
  const files = siteEdited(DEAL, 'checked:', 'draft: true\nchecked:');
  const { content: whole } = understand(files, { withDrafts: true });
  const leading = agendaOf(understand(files), date('2026-11-22'), whole).claims.leading.map(({ figure }) => figure);
  expect(leading).toContain('acme-term');
});

test('only what cannot be read is said to be, and other errors are counted', () => {
  const said = (files: readonly RawFile[]) => {
    const { content, diagnostics } = check(files);
    return printUncounted(content, diagnostics);
  };
  const errors = said(siteEdited('content/site.yaml', '2026-10-08', '2026-12-31'));
  expect(errors).toMatch(/^`npm run check` has (?:an error|\d+ errors)\.$/);
  expect(said(siteEdited('content/sources/all.yaml', 'kind: filing', 'kind: letter'))).toContain(
    'Not counted, since they cannot be read: sources/acme-10q-2026-06.',
  );
});

test('says all of it in a few lines, and no more than five entries of a kind', () => {
  const promise =
    '  - { date: 2026-H2, stage: running, expected: true, what: "All {gamma-capacity} run.", sources: [acme-release-2025-11] }\n';
  const record = `${SMALL_SITE['content/records/gamma.yaml'] ?? ''}${promise.repeat(6)}`;
  const files = siteWith({ 'content/records/gamma.yaml': record });
  expect(printAgenda(agendaOn('2027-02-01', files), date('2027-02-01'))).toMatchInlineSnapshot(`
    "1 February 2027. Sources are read up to 8 October 2026, 116 days ago.
    Reviews that were due: 0
    Promised dates that have passed: 7
      second half of 2026  deals/acme  The first machines are due.
      second half of 2026  records/gamma  All up to 1 GW run.
      second half of 2026  records/gamma  All up to 1 GW run.
      second half of 2026  records/gamma  All up to 1 GW run.
      second half of 2026  records/gamma  All up to 1 GW run.
      and 2 more
    Open questions to look at again: 1 of 1 (after 60 days, or when a deal was reviewed)
      21 November 2026  open/gamma-price
    Claims that one person alone has read: 6 of 6
    Of these where a reader meets them first (\`npm run read\` takes the second reading): 4
      acme-commitment  as a mark of charts/acme-money
      acme-term  as a key figure of deals/acme
      acme-capacity  in the row of the list of deals of deals/acme
      gamma-capacity  as a key figure of explainers/power
    Claims without words that prove them: 0 of 6"
  `);
});

test('says when the next review is due, where none is', () => {
  expect(printAgenda(agendaOn('2026-11-22', reviewed), date('2026-11-22'))).toMatchInlineSnapshot(`
    "22 November 2026. Sources are read up to 8 October 2026, 45 days ago.
    Reviews that were due: 0; the next is of deals/acme, by 21 February 2027
    Promised dates that have passed: 0
    Open questions to look at again: 0 of 1 (after 60 days, or when a deal was reviewed)
    Claims that one person alone has read: 6 of 6
    Of these where a reader meets them first (\`npm run read\` takes the second reading): 4
      acme-commitment  as a mark of charts/acme-money
      acme-term  as a key figure of deals/acme
      acme-capacity  in the row of the list of deals of deals/acme
      gamma-capacity  as a key figure of explainers/power
    Claims without words that prove them: 0 of 6"
  `);
});
