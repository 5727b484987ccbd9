import { expect, test } from 'vitest';
import { cacheFolder } from './cache-folder.ts';

test.each([
  ['linux', {}, '/home/ann/.cache/compute-ledger'],
  ['linux', { XDG_CACHE_HOME: '/big/disk' }, '/big/disk/compute-ledger'],
  ['linux', { XDG_CACHE_HOME: '' }, '/home/ann/.cache/compute-ledger'],
  ['darwin', {}, '/home/ann/Library/Caches/compute-ledger'],
  ['darwin', { XDG_CACHE_HOME: '/big/disk' }, '/big/disk/compute-ledger'],
] as const)('on %s, with %j set, is where such things are looked for', (platform, env, folder) => {
  expect(cacheFolder(platform, env, '/home/ann')).toBe(folder);
});
