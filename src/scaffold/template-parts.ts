/** What the texts that `npm run new` writes are made of. */
import { toBeWritten } from '../model/marker.ts';

/** Quoted, because of the colon in it. */
export const write = (what: string) => `"${toBeWritten(what)}"`;

/** Two spaces in: an entry of a map file. */
export const indented = (lines: readonly string[]) => lines.map((line) => (line === '' ? '' : `  ${line}`));

export const entry = (id: string, lines: readonly string[]) => [`${id}:`, ...indented(lines), ''].join('\n');

/** What keeps an entry from readers while it is written; none for what waits with its deal. */
export const waiting = (isDraft: boolean) =>
  isDraft
    ? [
        '# Readers do not see it until you delete this line, or write `publishOn: 2026-12-05` in its place.',
        'draft: true',
      ]
    : [];
