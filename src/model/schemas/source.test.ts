import { expect, test } from 'vitest';
import { problemsOf, siteEdited } from '../../check/test-support/small-site.ts';

const withAddress = (lines: string) =>
  problemsOf(siteEdited('content/sources/all.yaml', '  url: https://acme.example/deal\n', lines)).map(
    (problem) => problem.split(' → ')[0],
  );

test.each([
  ['with a blank', '  url: https://acme.example/a deal\n', 'without blanks, received `https://acme.example/a deal`'],
  ['without TLS', '  url: http://acme.example/deal\n', 'say under `seen` how it was read'],
  ['without a scheme', '  url: acme.example/deal\n', 'received `acme.example/deal`'],
])('refuses an address %s', (_what, lines, message) => {
  expect(withAddress(lines)).toEqual([
    expect.stringMatching(/^sources\/all\.yaml:4:8 bad-address Expected an address/),
  ]);
  expect(withAddress(lines)[0]).toContain(message);
});

test('takes an address without TLS of a page that was read elsewhere', () => {
  expect(withAddress('  url: http://acme.example/deal\n  seen: A stored copy\n')).toEqual([]);
});
