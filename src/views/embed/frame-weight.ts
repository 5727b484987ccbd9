import { thaw } from '../../embed/page/frozen-page.ts';
import { packedSize } from '../../pictures/packed-size.ts';
import { SITE_ROOT } from '../address.ts';

/** Bytes that a page for other people's frames loads, after compression: it is all in one answer. */
export const frameWeight = ({ frozen }: { frozen: string }): Promise<number> =>
  packedSize(thaw(frozen, { root: SITE_ROOT, theme: 'light' }));

/** "2.6", of bytes. */
export const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);
