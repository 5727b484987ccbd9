import { expect, test } from 'vitest';
import { redirectsFile } from './redirects-file.ts';

test('pages and files are sent on below the base; fragments never reach a server', () => {
  const redirects = [
    { from: '/faq/a/', to: '/faq/b/' },
    { from: '/charts/a.csv', to: '/charts/b.csv' },
    { from: '/deals/aws/#a', to: '/deals/aws/#b' },
  ].map((each) => ({ ...each, date: '2026-11-22', why: 'It moved.' }));
  expect(redirectsFile(redirects, '/ledger/')).toBe(
    '/ledger/faq/a/ /ledger/faq/b/ 301\n/ledger/charts/a.csv /ledger/charts/b.csv 301\n',
  );
});
