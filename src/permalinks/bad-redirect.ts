import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textReport } from '../check/report/text-report.ts';
import { SourceFile } from '../model/reading/files/source-file.ts';

/** Something in `content/redirects.yaml` or `content/tombstones.yaml` that only the built site shows to be wrong. */
export interface BadRedirect {
  file: string;
  /** The address at fault, as the file has it. */
  address: string;
  message: string;
  remedy: string;
}

const badRedirectIn = (file: string) => (address: string, message: string, remedy: string) => ({
  file,
  address,
  message,
  remedy,
});
export const inRedirects = badRedirectIn('content/redirects.yaml');
export const inTombstones = badRedirectIn('content/tombstones.yaml');

/** The report that an editor reads, each with its line; empty when there is none. */
export function describeBadRedirects(badRedirects: readonly BadRedirect[], root: string): string {
  const sources = new Map(
    badRedirects.map(({ file }) => {
      const path = join(root, file);
      return [file, new SourceFile(file, existsSync(path) ? readFileSync(path, 'utf8') : '')];
    }),
  );
  const diagnostics = badRedirects.flatMap(({ file, address, message, remedy }) => {
    const source = sources.get(file);
    return source ? source.diagnose('bad-redirect', placeOf(address, source.text), message, remedy) : [];
  });
  return textReport(diagnostics, sources, { warnings: false });
}

/** Where an address stands whole, and not as the beginning of another one. */
function placeOf(address: string, text: string): number {
  return Math.max(0, text.search(new RegExp(`${RegExp.escape(address)}(?![\\w#/.@-])`)));
}
