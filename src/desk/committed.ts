import { spawnSync } from 'node:child_process';
import type { RawFile } from '../model/reading/files/source-file.ts';

/** More than `content/` will ever hold. */
const MAX_BYTES = 512 * 1024 * 1024;

/**
 * `content/` as it was committed last: what was in order before the editor began.
 *
 * @param root the project
 * @returns undefined where there is no repository, or no git
 */
export function committedContent(root: string): RawFile[] | undefined {
  const git = (args: readonly string[], input = '') => {
    const { status, stdout } = spawnSync('git', args, { cwd: root, input, maxBuffer: MAX_BYTES });
    return status === 0 ? stdout : undefined;
  };
  const listed = git(['ls-tree', '-r', '-z', 'HEAD', 'content'])?.toString('utf8');
  if (!listed) return undefined;
  // A line is `<mode> blob <hash>`, a tab, and the path.
  const blobs = listed.split('\0').flatMap((line) => {
    const [, mode, hash, path] = /^(\d+) blob (\w+)\t(.*)$/s.exec(line) ?? [];
    return mode?.startsWith('100') && hash !== undefined && path !== undefined ? [{ hash, path }] : [];
  });
  const texts = git(['cat-file', '--batch'], blobs.map(({ hash }) => `${hash}\n`).join(''));
  return texts && filesIn(texts, blobs);
}

/** Each blob is `<hash> blob <size>` on a line, its bytes, and the end of a line. */
function filesIn(texts: Buffer, blobs: readonly { path: string }[]): RawFile[] {
  let at = 0;
  return blobs.map(({ path }) => {
    const start = texts.indexOf('\n', at) + 1;
    const size = Number(texts.toString('utf8', at, start).trim().split(' ')[2]);
    at = start + size + 1;
    return { path, bytes: texts.subarray(start, start + size) };
  });
}
