import { brotliCompressSync } from 'node:zlib';
import { thaw } from '../embed/frozen-page.ts';
import { once } from '../model/once.ts';
import { SITE_ROOT } from './address.ts';

/** Bytes that a page for other people's frames loads, after compression: it is all in one answer. */
export const frameWeight = once(
  ({ frozen }: { frozen: string }): number =>
    brotliCompressSync(thaw(frozen, { root: SITE_ROOT, theme: 'light' })).length,
);

/** "2.6", of bytes. */
export const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);
