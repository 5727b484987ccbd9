import { expect, test } from 'vitest';
import { check } from '../src/check/check.ts';
import { siteWith } from '../src/check/test-support/small-site.ts';
import { outcomeOf } from './support/outcome.ts';
import { WITHOUT_CHARTS } from './support/small-sites.ts';

test('a site without a chart passes the check, and builds', { timeout: 300_000 }, async () => {
  const errors = check(siteWith(WITHOUT_CHARTS)).diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors).toEqual([]);
  expect(await outcomeOf('withoutCharts')).toHaveProperty('build');
});
