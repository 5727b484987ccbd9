/** What the system calls a failure, as an editor would say it. */
const WORDS: Readonly<Record<string, string>> = {
  EACCES: 'you have no right to (`ls -l` shows whose it is)',
  EEXIST: 'there is a file of that name already',
  EISDIR: 'it is a folder',
  ELOOP: 'it is a link that leads back to itself',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'there is no such file',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is no folder',
  EPERM: 'the system does not let you',
  EROFS: 'the disk can only be read',
};

/** Why something failed, in a few words: of a file, without its path. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code = '', syscall } = error as NodeJS.ErrnoException;
  // A file stands where its folder would have to be made.
  return WORDS[code === 'EEXIST' && syscall === 'mkdir' ? 'ENOTDIR' : code] ?? error.message;
}
