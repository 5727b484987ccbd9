import { expect, test } from 'vitest';
import { parsePartialDate } from '../../ledger/partial-date.ts';
import { codesOf, problemsOf, siteEdited, siteWith } from '../test-support/small-site.ts';
import { SMALL_SITE } from '../test-support/small-site-files.ts';

const OPEN = 'content/open/gamma-price.yaml';
const RECORD = 'content/records/gamma.yaml';
const codesOn = (today: string, files = siteWith()) => codesOf(files, parsePartialDate(today));
const edited = (find: string, replacement: string) => problemsOf(siteEdited(OPEN, find, replacement));

test('nobody has looked on a day that has not come; a build, which has no clock, says nothing', () => {
  expect(codesOn('2026-11-20')).toEqual(['date-in-future']);
  expect(codesOn('2026-11-21')).toEqual([]);
  expect(codesOf(siteWith())).toEqual([]);
});

test('looks stand oldest first', () => {
  expect(edited('on: 2026-10-08', 'on: 2026-11-22')).toMatchInlineSnapshot(`
    [
      "open/gamma-price.yaml:7:9 dates-backwards 2026-11-21 is before 2026-11-22, the look above it → put looks in order, oldest first",
    ]
  `);
});

test('whoever reviews a deal looks again for what was not known', () => {
  expect(problemsOf(siteEdited(RECORD, 'checked: 2026-11-21', 'checked: 2026-11-22'))).toMatchInlineSnapshot(`
    [
      "open/gamma-price.yaml:7:9 look-due The last look (2026-11-21) is older than the review of \`gamma\` (2026-11-22) → look again, and add the day and the place to \`looked\`; or write what the answer is",
    ]
  `);
});

test('an article that is as old as its check was not reviewed: a look from before it was published will do', () => {
  const deal = 'content/deals/acme.mdx';
  const files = (published: string) =>
    siteWith({
      [deal]: (SMALL_SITE[deal] ?? '')
        .replace('published: 2026-11-21', `published: ${published}`)
        .replace('checked: 2026-11-21', 'checked: 2026-11-22'),
      [OPEN]: (SMALL_SITE[OPEN] ?? '').replace('deals: [gamma]', 'deals: [acme, gamma]'),
    });
  expect(problemsOf(files('2026-11-22')).filter((problem) => problem.includes('look-due'))).toEqual([]);
  expect(problemsOf(files('2026-11-21')).filter((problem) => problem.includes('look-due'))).toHaveLength(1);
});

test('a review that is due is due for its open questions too', () => {
  const files = siteEdited(RECORD, 'checked: 2026-11-21', 'checked: 2026-11-21\nreviewBy: 2027-02-21');
  expect(codesOn('2027-02-21', files)).toEqual([]);
  expect(codesOn('2027-02-22', files)).toEqual(['look-due', 'review-due']);
});

test('nobody looks again for what has been answered, or is no longer asked', () => {
  const record = (SMALL_SITE[RECORD] ?? '').replace('checked: 2026-11-21', 'checked: 2026-11-22');
  const codes = (state: string) =>
    codesOf(siteWith({ [RECORD]: record, [OPEN]: (SMALL_SITE[OPEN] ?? '').replace('state: open', state) }));
  expect(codes('state: open')).toEqual(['look-due']);
  expect(codes('state: answered\nby: gamma-capacity\nanswer: It is {gamma-capacity}.')).toEqual([]);
  expect(codes('state: no-longer-asked\nwhy: The deal has ended.')).toEqual([]);
});

test('what nobody has published answers nothing', () => {
  const price =
    'gamma-price:\n  label: Price\n  unit: usd\n  deals: [gamma]\n  money: { kind: accounts }\n  claims:\n    - { value: not published, basis: announced, source: acme-10q-2026-06 }\n';
  const answered = (SMALL_SITE[OPEN] ?? '').replace('state: open', 'state: answered\nby: gamma-price\nanswer: Little.');
  expect(problemsOf(siteWith({ [OPEN]: answered, 'content/figures/price.yaml': price }))).toMatchInlineSnapshot(`
    [
      "open/gamma-price.yaml:10:5 not-answered \`gamma-price\` is not published, so it answers nothing → name the figure that has the answer, or write \`state: open\`",
    ]
  `);
});

test('a state comes with what it needs, and a word that is none with the one that was meant', () => {
  expect(edited('state: open', 'state: answered')).toMatchInlineSnapshot(`
    [
      "open/gamma-price.yaml:1:1 missing-key \`answer\` is missing → write it: docs/add-a-deal.md says what belongs there",
      "open/gamma-price.yaml:1:1 missing-key \`by\` is missing → write it: docs/add-a-deal.md says what belongs there",
    ]
  `);
  expect(edited('state: open', 'state: opne')).toMatchInlineSnapshot(`
    [
      "open/gamma-price.yaml:9:8 bad-value \`opne\` is no state → did you mean \`open\`?",
    ]
  `);
  expect(edited('state: open', 'state: open\nwhy: It is.')).toMatchInlineSnapshot(`
    [
      "open/gamma-price.yaml:10:1 unknown-key \`why\` is no key of an open question → it takes question, deals, explainers, settles, looked, state, by, answer, why",
    ]
  `);
});

test('a deal that does not exist is reported, with the one that was meant', () => {
  expect(edited('deals: [gamma]', 'deals: [gama]')).toMatchInlineSnapshot(`
    [
      "open/gamma-price.yaml:2:9 unknown-id No deal has the id \`gama\` → did you mean \`gamma\`?",
    ]
  `);
});

test('nothing is called unknown before somebody has looked', () => {
  expect(edited(/looked:[\s\S]*(?=state)/.exec(SMALL_SITE[OPEN] ?? '')?.[0] ?? '', 'looked: []\n'))
    .toMatchInlineSnapshot(`
    [
      "open/gamma-price.yaml:4:9 bad-value Expected at least one look: nobody may say that it is not known before having looked",
    ]
  `);
});
