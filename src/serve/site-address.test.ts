import { expect, test } from 'vitest';
import { addressWarning } from './address-warning.ts';
import { siteAddress } from './site-address.ts';

test('has an address when nothing is set, or set to nothing', () => {
  const address = { origin: 'https://compute-ledger.example', base: '/' };
  expect(siteAddress({})).toEqual(address);
  expect(siteAddress({ SITE_URL: '', BASE_PATH: '' })).toEqual(address);
});

test.each(['ledger', '/ledger', 'ledger/', '/ledger/'])('gives base path %s a slash at both ends', (BASE_PATH) => {
  expect(siteAddress({ BASE_PATH }).base).toBe('/ledger/');
});

test('keeps a base path of several segments', () => {
  expect(siteAddress({ BASE_PATH: '/news/compute-ledger' }).base).toBe('/news/compute-ledger/');
});

test('leaves the slash after the host to the base path', () => {
  expect(siteAddress({ SITE_URL: 'http://localhost:8080/' }).origin).toBe('http://localhost:8080');
});

test.each(['example.org', 'ftp://example.org', 'https://'])('refuses %s as a site address', (SITE_URL) => {
  expect(() => siteAddress({ SITE_URL })).toThrow('expected a web address such as https://example.org');
});

test('says where the path of a site address belongs', () => {
  expect(() => siteAddress({ SITE_URL: 'https://example.org/ledger/' })).toThrowErrorMatchingInlineSnapshot(
    `[Error: SITE_URL is "https://example.org/ledger/": expected only "https://example.org"; a path below it goes into BASE_PATH]`,
  );
});

test.each(['/../', '/a/./b', '/a b/', '/?a', 'https://example.org'])('refuses %s as a base path', (BASE_PATH) => {
  expect(() => siteAddress({ BASE_PATH })).toThrow('expected a path of letters');
});

test('warns of a site that nobody has told where it lives, and of no other', () => {
  const warningFor = (settings: { SITE_URL?: string }) => addressWarning(settings, siteAddress(settings));
  expect(warningFor({})).toContain('name https://compute-ledger.example, which is nowhere');
  expect(warningFor({ SITE_URL: '' })).toBe(warningFor({}));
  expect(warningFor({ SITE_URL: 'https://example.org' })).toBeUndefined();
});
