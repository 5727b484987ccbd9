/** What `content/redirects.yaml` and `content/tombstones.yaml` get to say of an address. */
import { stringify } from 'yaml';
import { toBeWritten } from '../model/marker.ts';
import type { RawFile } from '../model/reading/files/source-file.ts';
import type { FileChange } from './write-changes.ts';

export const REDIRECTS = 'content/redirects.yaml';
export const TOMBSTONES = 'content/tombstones.yaml';

interface Redirect {
  from: string;
  to: string;
  /** ISO */
  date: string;
  why: string | undefined;
}

export const withRedirect = (text: string, { from, to, date, why }: Redirect): string =>
  appended(text, { from, to, date, why: why ?? toBeWritten('why it has another name, a sentence for readers') });

interface Tombstone {
  address: string;
  instead: string;
  /** ISO */
  date: string;
  what: string | undefined;
}

export const withTombstone = (text: string, { address, instead, date, what }: Tombstone): string =>
  appended(text, {
    addresses: [address],
    date,
    what: what ?? toBeWritten('what happened, a sentence for readers'),
    instead,
  });

/** A list with one more item; everything before it as it was. */
function appended(text: string, item: object): string {
  const isEmpty = text.replace(/^#.*$/gm, '').trim().replace('[]', '') === '';
  const before = isEmpty ? text.replace(/^\[\]\s*$/m, '') : text;
  return `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${stringify([item], { lineWidth: 0 })}`;
}

/** Both texts with an old address where readers are sent replaced by the new one; what nothing changes is left out. */
export function sentTo(files: readonly RawFile[], from: string, to: string): Map<string, string> {
  const sending = new RegExp(`(?<=\\b(?:to|instead):\\s*['"]?)${from.replaceAll(/[/#-]/g, '\\$&')}(?![\\w-])`, 'g');
  return new Map(
    [REDIRECTS, TOMBSTONES].flatMap((path): [string, string][] => {
      const text = textAt(files, path) ?? '';
      const changed = text.replaceAll(sending, to);
      return changed === text ? [] : [[path, changed]];
    }),
  );
}

export const textAt = (files: readonly RawFile[], path: string): string | undefined => {
  const file = files.find((each) => each.path === path);
  return file && new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes);
};

export const changeOf = (files: readonly RawFile[], path: string, text: string): FileChange => ({
  path,
  text,
  isNew: !files.some((file) => file.path === path),
});
