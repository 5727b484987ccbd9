import { describe, expect, test } from 'vitest';
import { problemsOf, siteEdited } from '../test-support/small-site.ts';

const FIGURES = 'content/figures/acme.yaml';
const WORDS = 'evidence: a $38 billion deal';

/** The problems of the small site with something else in the place of one claim's words. */
const problems = (replacement: string) => problemsOf(siteEdited(FIGURES, WORDS, replacement));
const LATER =
  '\n    - { value: $40 billion, basis: announced, asOf: 2025-11-03, source: acme-release-2025-11, evidence: now $40 billion }';

test('a claim in order has no report', () => {
  expect(problems(WORDS)).toEqual([]);
});

describe('a claim that stands today is compared', () => {
  test('with its words', () => {
    expect(problems('evidence: a $39 billion deal')[0]).toContain(
      'claim-differs The words of `$38 billion` do not hold this number in this unit',
    );
  });

  test('with what its source can know', () => {
    const files = siteEdited(FIGURES, 'basis: announced', 'basis: estimated');
    expect(problemsOf(files)[0]).toContain('is a release of a party, and only an analyst estimates');
  });

  test('with the way that its money goes', () => {
    const files = siteEdited(FIGURES, 'payer: openai, payee: acme', 'payer: acme, payee: openai');
    expect(problemsOf(files)[0]).toContain('wrong-direction The money goes the wrong way');
  });
});

test('a reason for one bound is none for another', () => {
  const withReason = (bound: string) =>
    problems(`evidence: about $38 billion\n      differs: { bound: { ${bound}: The release rounds. } }`);
  expect(withReason('flat')).toEqual([]);
  expect(withReason('up to').map((problem) => problem.split(' ')[1])).toEqual(['claim-differs', 'needless-reason']);
});

test('a reason in `differs` explains its own aspect and no other', () => {
  const number = 'evidence: a $39 billion deal\n      differs: { number: The release rounds. }';
  const bound = 'evidence: a $39 billion deal\n      differs: { bound: { flat: The release rounds. } }';
  expect(problems(number)).toEqual([]);
  expect(problems(bound).map((problem) => problem.split(' ')[1])).toEqual(['claim-differs', 'needless-reason']);
});

test('what an older revision said is history', () => {
  const old = `evidence: a $39 billion deal${LATER}`;
  expect(problems(old).filter((problem) => problem.includes('claim-differs'))).toEqual([]);
});

describe('words that were added later', () => {
  const added = (words: string, source = '') => `proof: { ${source}evidence: ${words}, added: 2026-11-29 }`;

  test('are compared as those of the first day are', () => {
    expect(problems(added('a $38 billion deal'))).toEqual([]);
    expect(problems(added('a $39 billion deal', 'source: acme-10q-2026-06, '))[0]).toContain(
      'claim-differs The added words of `$38 billion` do not hold this number in this unit',
    );
  });

  test('are compared beside those of the first day', () => {
    expect(problems(`${WORDS}\n      ${added('up to $38 billion')}`)[0]).toContain(
      'The added words of `$38 billion` say',
    );
  });

  test('are a dozen at the most, of a source that is there, and added on a day', () => {
    expect(problems(added('one two three four five six seven eight nine ten eleven twelve thirteen'))[0]).toContain(
      'Expected at most 12 words',
    );
    expect(problems(added('a $38 billion deal', 'source: acme-10k, '))[0]).toContain('unknown-id');
    expect(problems(added('a $38 billion deal').replace('2026-11-29', '2026-11'))[0]).toContain('bad-date');
  });
});

test('a claim has words or says why it has none, and never both', () => {
  expect(problems('unproved: Only the headline was read.')).toEqual([]);
  expect(problems(`${WORDS}\n      unproved: Only the headline was read.`)[0]).toContain('delete `unproved`');
});
