import { describe, expect, test } from 'vitest';
import { proofProblemsOf, siteEdited, siteWith } from '../test-support/small-site.ts';
import { SMALL_SITE } from '../test-support/small-site-files.ts';

const FIGURES = 'content/figures/acme.yaml';
const SOURCES = 'content/sources/all.yaml';

/** The small site with something else in the place of the commitment's words. */
const problems = (replacement: string) =>
  proofProblemsOf(siteEdited(FIGURES, '      evidence: a $38 billion deal\n', replacement));

test('a site in order has no report', () => {
  expect(proofProblemsOf(siteWith())).toEqual([]);
});

describe('a claim that stands', () => {
  const TERM = '      evidence: over about seven years\n';
  const codes = (replacement: string) =>
    proofProblemsOf(siteEdited(FIGURES, TERM, replacement)).filter((problem) => problem.includes(' unproved '));

  test('without words or a reason is reported', () => {
    expect(codes('')[0]).toContain('unproved The claim of `acme-term` has no words that prove it');
  });

  test.each([
    'unproved: Only the headline was read.',
    'proof: { evidence: about seven years, added: 2026-11-29 }',
    'standing: unverified\n      why: Nobody knows.',
  ])('with `%s` is not', (instead) => {
    expect(codes(`      ${instead}\n`)).toEqual([]);
  });
});

describe('a figure of the last grade', () => {
  test('is no key figure, no mark of a chart, not in its title and not on the front page, however its claim explains itself', () => {
    const places = problems('      unproved: Only the headline was read.\n').map((problem) => problem.split(':')[0]);
    expect(new Set(places)).toEqual(
      new Set(['charts/acme-money.yaml', 'deals/acme.mdx', 'explainers/power.mdx', 'home.yaml']),
    );
  });

  test('is named with what it lacks, in the place where a reader meets it', () => {
    const chart = problems('').find((problem) => problem.startsWith('charts/'));
    expect(chart).toContain('low-grade `acme-commitment` stands');
    expect(chart).toContain('its claim has no words that prove it');
  });

  test.each([
    ['read: original', 'read: retelling', 'was read only as somebody retells it'],
    [
      'url: https://acme.example/deal\n  ',
      '',
      'without an address → write `url:` in the source `acme-release-2025-11`, find',
    ],
    ['publisher: Acme', 'publisher: Independent research notes', 'nobody stands behind by name'],
  ])('is one whose source has “%s” exchanged for “%s”', (find, replacement, message) => {
    expect(proofProblemsOf(siteEdited(SOURCES, find, replacement))[0]).toContain(message);
  });

  test('may be “not published” everywhere', () => {
    const text = (SMALL_SITE[FIGURES] ?? '')
      .replace('value: $38 billion', 'value: not published')
      .replace('evidence: a $38 billion deal', 'unproved: Nobody has said it.');
    expect(proofProblemsOf(siteWith({ [FIGURES]: text }))).toEqual([]);
  });

  test('brings down what is computed from it', () => {
    const derived = proofProblemsOf(
      siteWith({
        [FIGURES]: (SMALL_SITE[FIGURES] ?? '').replace('      evidence: over about seven years\n', ''),
        'content/charts/acme-money.yaml': (SMALL_SITE['content/charts/acme-money.yaml'] ?? '')
          .replaceAll('acme-commitment', 'acme-annual-average')
          .replace('unit: usd', 'unit: usd/year'),
      }),
    );
    expect(derived.find((problem) => problem.startsWith('charts/'))).toContain(
      'the claim of `acme-term`, from which it is computed, has no words',
    );
  });
});

test('a source that is missing is reported by itself', () => {
  expect(proofProblemsOf(siteEdited(FIGURES, 'source: acme-release-2025-11', 'source: nobody'))).toEqual([]);
});
