/** What comes out on a day of its own, and what belongs to it alone. */
import { describe, expect, test } from 'vitest';
import type { RawFile } from '../model/reading/files/source-file.ts';
import { storedEntries } from '../model/stored.ts';
import { check } from './check.ts';
import { errorsOn, TODAY } from './test-support/on-a-day.ts';
import { siteWith } from './test-support/small-site.ts';
import { ZETA } from './test-support/waiting-article.ts';
import { date } from '../ledger/testing.ts';

const keysOn = (files: readonly RawFile[], on: string) =>
  check(files, date(on)).content.entries.map(({ collection, id }) => `${collection}/${id}`);

describe('an article that waits for its day', () => {
  const files = siteWith(ZETA);

  test('is not there before that day, with all that belongs to it alone', () => {
    const keys = keysOn(files, '2026-12-04');
    expect(keys.filter((key) => key.includes('zeta'))).toEqual([]);
    expect(keys).toEqual(keysOn(siteWith(), '2026-12-04'));
    expect(errorsOn(files)).toEqual([]);
  });

  test('leaves no word in what pages are made of', () => {
    const reading = check(files, TODAY);
    const names = [
      'charts',
      'deals',
      'faq',
      'figures',
      'mentions',
      'open',
      'past',
      'readings',
      'sources',
      'vendors',
    ] as const;
    expect(JSON.stringify(names.map((name) => storedEntries(reading, name)))).not.toMatch(/zeta/i);
  });

  test('is of that day, and its editor is told so', () => {
    const path = 'content/deals/zeta.mdx';
    const written = (ZETA[path] ?? '')
      .replace('announced: 2025-11-03', 'announced: 2026-12-05')
      .replace('date: 2025-11-03', 'date: 2026-12-05');
    const { diagnostics } = check(siteWith({ ...ZETA, [path]: written }), TODAY, { day: TODAY, withDrafts: true });
    const remedies = diagnostics.filter(({ code }) => code === 'dates-backwards').map(({ remedy }) => remedy);
    expect(remedies).toContain('write `published: 2026-12-05`, the day on which it comes out');
    expect(remedies).toContain('write `checked: 2026-12-05`, the day on which it comes out');
  });

  test('is there from its day on, whole', () => {
    expect(keysOn(files, '2026-12-05').filter((key) => key.includes('zeta'))).toHaveLength(11);
    expect(errorsOn(files, date('2026-12-05'))).toEqual([]);
  });

  test('waits where nobody says which day it is', () => {
    expect(check(files).content.entry('deals', 'zeta')).toBeUndefined();
  });

  test('is seen by its editor on any day', () => {
    const { content } = check(files, TODAY, { day: TODAY, withDrafts: true });
    expect(content.dataOf('deals', content.entry('deals', 'zeta') ?? expect.fail())).not.toHaveProperty('publishOn');
  });
});
