import type { CollectionName } from '../model/collection-name.ts';
import { COLLECTIONS, fileStem } from '../model/collections.ts';
import { readEntries } from '../model/reading/read-entries.ts';
import type { RawFile } from '../model/reading/files/source-file.ts';
import { hasError } from './has-error.ts';
import type { ChangePlan } from './rename.ts';

/** What is to be written, with what else changes for it, or why nothing is. */
export type Plan =
  | { path: string; text: string; isNew: boolean; also: { path: string; text: string; isNew: false }[]; next: string[] }
  | { problem: string };

/** The same as changes of files, and what is said of them. */
export const changesOf = (plan: Plan): ChangePlan => {
  if ('problem' in plan) return plan;
  const changes = [plan, ...plan.also];
  return { changes, said: [`Wrote ${changes.map(({ path }) => path).join(' and ')}.`, ...plan.next] };
};

export const fileText = (file: RawFile | undefined) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(file?.bytes);

/** A file of its own, where there is none of that name yet. */
export const newFile = (
  files: readonly RawFile[],
  path: string,
  text: string,
  next: string[] = [],
  also: { path: string; text: string; isNew: false }[] = [],
): Plan =>
  files.some((file) => file.path === path)
    ? { problem: `${path} exists already` }
    : { path, text, isNew: true, also, next };

/** The file with the new entry at its end, everything before it byte for byte as it was. */
export function appended(
  files: readonly RawFile[],
  collection: CollectionName,
  group: string,
  entry: string,
  more: string[] = [],
): Plan {
  const path = `content/${collection}/${group}.yaml`;
  const file = files.find((each) => each.path === path);
  if (!file) return { path, text: entry, isNew: true, also: [], next: more };
  const parsed = readEntries(file);
  const problem = parsed.problems.find(({ severity }) => severity === 'error');
  if (problem) return { problem: hasError(problem) };
  const before = fileText(file);
  const lineEnd = before.includes('\r\n') ? '\r\n' : '\n';
  const gap = before.endsWith('\n') ? lineEnd : lineEnd.repeat(2);
  const text = before + gap + entry.replaceAll('\n', lineEnd);
  const count = readEntries({ path, bytes: new TextEncoder().encode(text) }).entries.length;
  if (count !== parsed.entries.length + 1) {
    return {
      problem: `Nothing can be appended to ${path}: expected a map from ids to ${COLLECTIONS[collection].noun}s, each id at the start of its line`,
    };
  }
  return {
    path,
    text,
    isNew: false,
    also: [],
    next: [`The new entry is at the end of ${fileStem(path)}.yaml: move it where it belongs.`, ...more],
  };
}
