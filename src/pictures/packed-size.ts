import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { cacheFolder } from './cache-folder.ts';
import { keptFile } from './kept-file.ts';

const compress = promisify(brotliCompress);

/** Bytes of a text after compression; packed once for all builds on this machine, since that takes longer than to print it. */
export async function packedSize(text: string): Promise<number> {
  const folder = join(cacheFolder(process.platform, process.env, homedir()), 'packed');
  const packed = await keptFile(text, '.br', folder, async () => new Uint8Array(await compress(text)));
  return packed.length;
}
