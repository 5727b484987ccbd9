import { brotliCompressSync } from 'node:zlib';
import { thaw } from '../../embed/frozen-page.ts';
import { SITE_ROOT } from '../address.ts';

/** By what is frozen: to compress a page takes longer than to print one, and in `astro dev` each is made again. */
const known = new Map<string, number>();

/** Bytes that a page for other people's frames loads, after compression: it is all in one answer. */
export function frameWeight({ frozen }: { frozen: string }): number {
  const weight = known.get(frozen) ?? weigh(frozen);
  known.set(frozen, weight);
  return weight;
}

const weigh = (frozen: string) => brotliCompressSync(thaw(frozen, { root: SITE_ROOT, theme: 'light' })).length;

/** "2.6", of bytes. */
export const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);
