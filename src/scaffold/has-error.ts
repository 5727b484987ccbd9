import type { Diagnostic } from '../model/diagnostic.ts';

/** What is said of a file of `content/` with which nothing can be done as it is. */
export const hasError = ({ file, line, column, message, remedy }: Diagnostic): string =>
  `${file}:${line}:${column} has an error: mend it first. ${message}${remedy === undefined ? '' : `: ${remedy}`}`;
