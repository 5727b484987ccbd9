import { CODES, type Code, type Severity } from './codes.ts';

/** One problem in one place of one file. */
export interface Diagnostic {
  /** Path from the repository's root, with forward slashes. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units as editors count. */
  column: number;
  severity: Severity;
  code: Code;
  /** What is wrong and what was expected, one line, safe to print. */
  message: string;
  /** What to do about it. */
  remedy?: string;
  /** Lines below it, to read and to paste: many places of one mistake. */
  details?: readonly string[];
}

export const severityOf = (code: Code): Severity => CODES[code];

/** Whether nothing keeps it from being published. */
export const isInOrder = ({ diagnostics }: { diagnostics: readonly Diagnostic[] }) =>
  diagnostics.every(({ severity }) => severity !== 'error');

const inOrder = (a: Diagnostic, b: Diagnostic) =>
  compareText(a.file, b.file) ||
  a.line - b.line ||
  a.column - b.column ||
  compareText(a.code, b.code) ||
  compareText(a.message, b.message);

// Not localeCompare: the order must be the same on every machine.
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** After one of these, a file has not been read: everything else may only follow from it. */
const UNREAD: ReadonlySet<Code> = new Set([
  'not-utf8',
  'too-large',
  'empty-file',
  'not-a-file',
  'broken-yaml',
  'broken-front-matter',
]);

/** Files that could not be read first; then by file, line and column. Each problem once. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const unique = new Map(diagnostics.map((d) => [JSON.stringify([d.file, d.line, d.column, d.code, d.message]), d]));
  const unread = new Set([...unique.values()].filter(({ code }) => UNREAD.has(code)).map(({ file }) => file));
  const isRead = (d: Diagnostic) => Number(!unread.has(d.file));
  return [...unique.values()].sort((a, b) => isRead(a) - isRead(b) || inOrder(a, b));
}
