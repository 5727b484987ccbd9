import { expect, test } from 'vitest';
import { problemsOf, siteEdited } from '../test-support/small-site.ts';

const withHeadline = (headline: string) =>
  problemsOf(
    siteEdited('content/deals/acme.mdx', 'headline: OpenAI will pay Acme {acme-commitment}', `headline: ${headline}`),
  );

test('a headline of two lines passes, and one of two hundred characters does not', () => {
  expect(withHeadline('x'.repeat(140))).toEqual([]);
  expect(withHeadline('x'.repeat(200))).toEqual([
    'deals/acme.mdx:4:11 too-long `headline` has 200 characters as it is printed, expected at most 140 → say what matters most, and the rest in the text below it',
  ]);
});

test('counts what readers see of a figure, not its id', () => {
  expect(withHeadline(`${'x'.repeat(125)} {acme-commitment}`)).toEqual([]);
  expect(withHeadline(`${'x'.repeat(135)} {acme-commitment}`)[0]).toContain('147 characters');
});

test('leaves a figure without a number or a date to the rule that it breaks', () => {
  expect(
    withHeadline('Paid {acme-annual-average|date} and {acme-none}').every((each) => !each.includes('too-long')),
  ).toBe(true);
});
