import type { PartialDate } from '../../ledger/partial-date.ts';
import { check } from '../check.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { textReport } from '../report/text-report.ts';
import type { RawFile } from '../../model/reading/files/source-file.ts';
import { SMALL_SITE } from './small-site-files.ts';

const encode = (text: string) => new TextEncoder().encode(text);

const rawFile = (path: string, content: string | Uint8Array): RawFile => ({
  path,
  bytes: typeof content === 'string' ? encode(content) : content,
});

/** Each file once, so that a check reads only those anew that were changed. */
const FILES: ReadonlyMap<string, RawFile> = new Map(
  Object.entries(SMALL_SITE).map(([path, content]) => [path, rawFile(path, content)]),
);

/** The small site with some files changed, added or (with `undefined`) left out. */
export const siteWith = (changes: Readonly<Record<string, string | Uint8Array | undefined>> = {}): RawFile[] =>
  [
    ...[...FILES.values()].filter(({ path }) => !(path in changes)),
    ...Object.entries(changes).flatMap(([path, content]) => (content === undefined ? [] : rawFile(path, content))),
  ].toSorted((a, b) => (a.path < b.path ? -1 : 1));

/** The small site with one file's text changed in one place. @throws when the place does not exist */
export function siteEdited(path: string, find: string, replacement: string): RawFile[] {
  const text = SMALL_SITE[path] ?? '';
  if (!text.includes(find)) throw new Error(`${path} holds no ${find}`);
  return siteWith({ [path]: text.replace(find, () => replacement) });
}

/** What `npm run check -- --warnings` would print. */
export function reportOn(files: readonly RawFile[]): string {
  const { diagnostics, sources } = check(files);
  return textReport(diagnostics, sources, { warnings: true });
}

/** What a rule says that most small examples leave out, which are of other rules: how well a claim is proved. */
const OF_PROOF = new Set(['unproved', 'low-grade']);

/** Each problem on one line: file, place, code and message. Whether claims are proved, `proofProblemsOf` tells. */
export const problemsOf = (files: readonly RawFile[]): string[] =>
  check(files)
    .diagnostics.filter(({ code }) => !OF_PROOF.has(code))
    .map(oneLine);

/** The same of a text that stands as a paragraph in the small site's article. */
export const problemsInBody = (text: string): string[] =>
  problemsOf(siteEdited('content/deals/acme.mdx', '- A <Term', `${text}\n\n- A <Term`));

/** The same of a text of YAML. @param text as it stands behind its key */
export const problemsInSummary = (text: string): string[] =>
  problemsOf(siteWith({ 'content/vendors/more.yaml': `beta:\n  name: Beta\n  role: none\n  summary: ${text}\n` }));

/** The problems that are about how well a claim is proved, likewise. */
export const proofProblemsOf = (files: readonly RawFile[]): string[] =>
  check(files)
    .diagnostics.filter(({ code }) => OF_PROOF.has(code))
    .map(oneLine);

const oneLine = ({ file, line, column, code, message, remedy }: Diagnostic) =>
  `${file.replace('content/', '')}:${line}:${column} ${code} ${message}${remedy === undefined ? '' : ` → ${remedy}`}`;

export const codesOf = (files: readonly RawFile[], today?: PartialDate) => [
  ...new Set(check(files, today).diagnostics.map(({ code }) => code)),
];
