import { expect, test } from 'vitest';
import { problemsOf, siteEdited } from '../test-support/small-site.ts';

const withPower = (id: string) =>
  problemsOf(
    siteEdited(
      'content/records/gamma.yaml',
      '    stage: letter-of-intent',
      `    power: [${id}]\n    stage: letter-of-intent`,
    ),
  );

test('a step is taken by power', () => {
  expect(withPower('gamma-capacity')).toEqual([]);
  expect(withPower('acme-commitment')).toEqual([
    'records/gamma.yaml:16:13 wrong-unit `acme-commitment` is no power: it is in usd → name the figure that says how much power took this step, or leave `power` out',
  ]);
});

test('power that does not exist is one mistake', () => {
  expect(withPower('gamma-power').map((problem) => problem.split(' ')[1])).toEqual(['unknown-id']);
});
