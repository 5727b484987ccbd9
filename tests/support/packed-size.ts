import { brotliCompressSync, constants } from 'node:zlib';

const sizes = new Map<string, number>();

/**
 * How much texts are over the wire, bytes: as little as it can be only where a quick try is above the bound, for that
 * takes twenty times as long. Pages send much that others send too: of each text it is worked out once.
 */
export function packedSize(texts: readonly string[], bound: number): number {
  const quick = sum(texts.map(quickly));
  return quick <= bound ? quick : sum(texts.map((text) => packed(text, constants.BROTLI_MAX_QUALITY)));
}

function quickly(text: string): number {
  const size = sizes.get(text) ?? packed(text, 5);
  sizes.set(text, size);
  return size;
}

const packed = (text: string, quality: number) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
