import { expect, test } from 'vitest';
import { check } from '../check.ts';
import { problemsOf, siteEdited, siteWith } from '../test-support/small-site.ts';

const secondClaim = (more: string) =>
  siteEdited('content/figures/acme.yaml', '      asOf: 2026-06\n', `      asOf: 2025-06\n${more}`);
const datesOf = (more: string) =>
  problemsOf(secondClaim(more)).filter((problem) => problem.includes('dates-backwards'));

test('an accepted claim that is older than the one before it says why', () => {
  expect(datesOf('')).toEqual([
    'figures/acme.yaml:46:13 dates-backwards This accepted claim (2025-06) is older than the one before it (2025-11-03) → put claims in order, oldest first; where the date above was wrong, say so in a `why` of this claim, which is then the figure',
  ]);
  expect(datesOf('      note: The filing is of June.\n')).toHaveLength(1);
});

test('one that mends a wrong date stands below it, and is the figure', () => {
  const files = secondClaim('      why: We had dated the first claim by the day on which we read it.\n');
  expect(problemsOf(files)).toEqual(problemsOf(siteWith()));
  const { ledger } = check(files).content;
  expect([ledger.asOf('acme-capacity')?.iso, ledger.history.of('acme-capacity').map(({ asOf }) => asOf?.iso)]).toEqual([
    '2025-06',
    ['2025-11-03', '2025-06'],
  ]);
});
