import { expect, test } from 'vitest';
import { problemsOf, siteEdited } from '../test-support/small-site.ts';

const withKey = (key: string, id: string) =>
  problemsOf(
    siteEdited(
      'content/records/gamma.yaml',
      '    stage: letter-of-intent',
      `    ${key}: [${id}]\n    stage: letter-of-intent`,
    ),
  );
const withPower = (id: string) => withKey('power', id);

test('a step is taken by power', () => {
  expect(withPower('gamma-capacity')).toEqual([]);
  expect(withPower('acme-commitment')).toEqual([
    'records/gamma.yaml:16:13 wrong-unit `acme-commitment` is no power: it is in usd → name the figure that says how much power took this step, or leave `power` out',
  ]);
});

test('a step pays a sum of money', () => {
  expect(withKey('pays', 'acme-commitment')).toEqual([]);
  expect(withKey('pays', 'gamma-capacity')).toEqual([
    'records/gamma.yaml:16:12 wrong-unit `gamma-capacity` is no sum of money: it is in gw → name the figure that says how much was paid, or leave `pays` out',
  ]);
});

test('power that does not exist is one mistake', () => {
  expect(withPower('gamma-power').map((problem) => problem.split(' ')[1])).toEqual(['unknown-id']);
});
