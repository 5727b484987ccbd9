import { expect, test } from 'vitest';
import type { RawFile } from '../model/reading/files/source-file.ts';
import { check } from './check.ts';
import { SMALL_SITE } from './test-support/small-site-files.ts';
import { siteWith } from './test-support/small-site.ts';

const found = (files: readonly RawFile[]) =>
  check(files).diagnostics.map(({ file, line, column, message, remedy }) => ({ file, line, column, message, remedy }));

const fresh = (files: readonly RawFile[]) => files.map((file) => ({ ...file }));
const before = fresh(siteWith());
check(before);
const known = new Map(before.map((file) => [file.path, file]));

// What is known of a file from an earlier check stands for the file alone, never for what others said beside it.
test.each(Object.keys(SMALL_SITE))(
  'without %s, finds in other files what it would find if it had never seen them',
  (path) => {
    const after = fresh(siteWith({ [path]: undefined }));
    expect(found(after.map((file) => known.get(file.path) ?? file))).toEqual(found(after));
  },
);
