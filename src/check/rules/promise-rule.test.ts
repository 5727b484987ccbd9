import { expect, test } from 'vitest';
import { problemsOf, siteEdited, siteWith } from '../test-support/small-site.ts';
import { SMALL_SITE } from '../test-support/small-site-files.ts';

const DEAL = 'content/deals/acme.mdx';
const DATES = 'content/figures/dates.yaml';

const dates = SMALL_SITE[DATES] ?? '';

/** The small site, with another key at the event that has happened, and other dates. */
const settled = (key: string, figures = dates) =>
  problemsOf(
    siteWith({
      [DATES]: figures,
      [DEAL]: (SMALL_SITE[DEAL] ?? '').replace('    stage: agreement\n', `    stage: agreement\n    ${key}\n`),
    }),
  );

test('a promise of a path names its date, and one that somebody has promised', () => {
  expect(problemsOf(siteEdited(DEAL, '    dates: [acme-first-date]\n', ''))).toEqual([
    'deals/acme.mdx:34:5 bad-promise This promise names no date of its own, so nobody could say what becomes of it → name the figures of its dates: `dates: [acme-first-date]`; docs/add-a-deal.md says how to write one',
  ]);
  expect(problemsOf(siteEdited(DEAL, 'dates: [acme-first-date]', 'dates: [acme-term]'))).toEqual([
    'deals/acme.mdx:39:13 bad-promise `acme-term` is no date that somebody has promised → give that figure a `promise`: what shall be so by then, and who said so; or name another figure',
  ]);
});

test('what somebody only expects is nobody’s promise, and what runs out is none', () => {
  const estimated = dates
    .replace('  promise: { what: The first machines run., saidBy: Acme }\n', '')
    .replace('basis: announced', 'basis: projected');
  expect(problemsOf(siteWith({ [DATES]: estimated })).filter((each) => each.includes('promise'))).toEqual([]);
  const lapsing = (SMALL_SITE[DEAL] ?? '')
    .replace('stage: running', 'stage: lapsed')
    .replace('    dates: [acme-first-date]\n', '');
  expect(problemsOf(siteWith({ [DEAL]: lapsing }))).toEqual([]);
});

test('only a promise is settled, and none is missed before its time is past', () => {
  expect(settled('keeps: [acme-first-date]')).toEqual([]);
  expect(settled('keeps: [acme-term]')).toEqual([
    'deals/acme.mdx:32:13 bad-promise `acme-term` is no promise: nothing keeps it → name a figure that has a `promise`, or give this one its own',
  ]);
  expect(settled('misses: [acme-first-date]')).toEqual([
    'deals/acme.mdx:32:14 bad-promise On 2025-11-03 `acme-first-date` had not been missed: it has until 2026-12-31 → delete it here; name it at an event after that day',
  ]);
});

test('a later date is another promise, a narrower one the same', () => {
  const again = (value: string) =>
    dates.replace(
      'gamma-contract-date:',
      `    - { value: ${value}, basis: announced, asOf: 2026-06, source: acme-10q-2026-06, evidence: in late 2026 }\ngamma-contract-date:`,
    );
  const problems = (value: string) =>
    problemsOf(siteWith({ [DATES]: again(value) })).filter((problem) => !problem.includes('claim-differs'));
  expect(problems('by 2026-12')).toEqual([]);
  expect(problems('by 2027-03')).toEqual([
    'figures/dates.yaml:5:12 bad-promise The date was moved, from 2026-H2 to 2027-03: that is another promise → write the new date as a figure of its own, and name this one under `replaces` of the event that moved it',
  ]);
});

test('the same thing is promised by another promise, not by itself or by what is none', () => {
  const same = (id: string) =>
    problemsOf(siteWith({ [DATES]: dates.replace('saidBy: Acme }', `saidBy: Acme, sameAs: ${id} }`) })).filter((each) =>
      each.includes('bad-promise'),
    );
  for (const id of ['acme-first-date', 'acme-term'])
    expect(same(id)).toEqual([
      expect.stringContaining(
        `bad-promise \`${id}\` is no other promise, so it cannot be of the same thing → name another figure that has a \`promise\`, or delete \`sameAs\``,
      ),
    ]);
});

test('what somebody only looked into needs no word on what became of it', () => {
  const past = dates
    .replace('value: 2026-H2', 'value: 2026-Q3')
    .replace('second half', 'third quarter')
    .replace('saidBy: Acme }', 'saidBy: Acme, considered: true }');
  expect(settled('power: [acme-capacity]', past).filter((each) => each.includes('overdue'))).toEqual([]);
});

test('what fell due says what became of it, or where that was looked for', () => {
  const past = dates.replace('value: 2026-H2', 'value: 2026-Q3').replace('second half', 'third quarter');
  const overdue = (files = past) => settled('power: [acme-capacity]', files).filter((each) => each.includes('overdue'));
  expect(overdue()).toEqual([
    'figures/dates.yaml:5:12 overdue-promise 2026-Q3 has passed, and nothing says what became of it or where that was looked for → name it under `keeps`, `misses`, `replaces` or `drops` of the event that settles it, or name an `open` question',
  ]);
  expect(overdue(past.replace('saidBy: Acme }', 'saidBy: Acme, open: gamma-price }'))).toEqual([]);
  expect(settled('drops: [acme-first-date]', past).filter((each) => each.includes('overdue'))).toEqual([]);
});

test('no promise has the name of a page that lists promises', () => {
  const named = (id: string) =>
    problemsOf(siteWith({ [DATES]: dates.replace('gamma-contract-date:', `${id}:`) })).filter((each) =>
      each.includes('bad-id'),
    );
  for (const id of ['late', 'not-yet-due']) {
    expect(named(id)).toEqual([
      expect.stringContaining(
        `bad-id /promises/${id}/ lists all promises of this name, so none can have its page there → give this figure another id`,
      ),
    ]);
  }
  expect(named('late-machines')).toEqual([]);
});
