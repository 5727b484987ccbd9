import { expect, test } from 'vitest';
import { problemsOf, siteWith } from '../../src/check/test-support/small-site.ts';
import { SMALL_SITE } from '../../src/check/test-support/small-site-files.ts';
import { grownSite } from './grown-site.ts';

test('A grown site is in order, as the small one is', () => {
  expect(problemsOf(siteWith(grownSite(SMALL_SITE, 2)))).toEqual([]);
});

test('Each copy has entries of its own, and the standing pages are there once', () => {
  const filesAt = (times: number) => Object.keys(grownSite(SMALL_SITE, times));
  const [small, twice, often] = [1, 2, 30].map((times) => filesAt(times).length);
  expect(small).toBe(Object.keys(SMALL_SITE).length);
  expect((often ?? 0) - (small ?? 0)).toBe(29 * ((twice ?? 0) - (small ?? 0)));
  expect(filesAt(30).filter((path) => path.startsWith('content/pages/'))).toEqual(
    filesAt(1).filter((path) => path.startsWith('content/pages/')),
  );
});
