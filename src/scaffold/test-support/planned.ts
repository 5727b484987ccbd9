/** What `npm run new` would write, beside the small site. */
import { check } from '../../check/check.ts';
import { siteWith } from '../../check/test-support/small-site.ts';
import type { RawFile } from '../../model/reading/files/source-file.ts';
import { planEntry } from '../plan.ts';

const TODAY = '2026-11-21';

export const plan = (words: string, files = siteWith()) => planEntry(words.split(' '), files, TODAY);

export function planned(words: string, files = siteWith()) {
  const result = plan(words, files);
  if ('problem' in result) throw new Error(result.problem);
  return result;
}

interface Written {
  path: string;
  text: string;
  also?: readonly { path: string; text: string }[];
}

export const write = (files: RawFile[], { also = [], ...plan }: Written): RawFile[] =>
  [plan, ...also].reduce<RawFile[]>(
    (all, { path, text }) => [
      ...all.filter((file) => file.path !== path),
      { path, bytes: new TextEncoder().encode(text) },
    ],
    files,
  );

/** What an editor is told, of drafts too. */
export const errorsIn = (files: readonly RawFile[]) =>
  check(files, undefined, { withDrafts: true }).diagnostics.filter(({ severity }) => severity === 'error');
