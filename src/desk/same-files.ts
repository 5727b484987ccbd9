import type { RawFile } from '../model/reading/files/source-file.ts';

const isSame = (a: RawFile, b: RawFile | undefined) =>
  b !== undefined && a.special === b.special && a.unread === b.unread && Buffer.compare(a.bytes, b.bytes) === 0;

const byPath = (files: readonly RawFile[]) => new Map(files.map((file) => [file.path, file]));

/** The same files, each that is as it was before as the very object: what was made of that is kept. */
export function keepSame(files: readonly RawFile[], before: readonly RawFile[]): RawFile[] {
  const known = byPath(before);
  return files.map((file) => {
    const other = known.get(file.path);
    return other && isSame(file, other) ? other : file;
  });
}

/** Whether both hold the same files with the same bytes. */
export function sameFiles(some: readonly RawFile[], others: readonly RawFile[]): boolean {
  const known = byPath(others);
  return some.length === others.length && some.every((file) => isSame(file, known.get(file.path)));
}

/** Paths of the files that one of the two holds and the other has not, or not with the same bytes. */
export function changedPaths(some: readonly RawFile[], others: readonly RawFile[]): string[] {
  const [before, after] = [byPath(some), byPath(others)];
  return [
    ...others.filter((file) => !isSame(file, before.get(file.path))),
    ...some.filter(({ path }) => !after.has(path)),
  ].map(({ path }) => path);
}
