import type { Understanding } from '../model/understand.ts';
import { visible } from '../model/visible-text.ts';

/** One error of the check, as it stands in the browser. */
export interface Problem {
  file: string;
  /** From 1. */
  line: number;
  /** What is wrong. */
  message: string;
  /** The line at fault, up to the place and from it on; empty where the file has no such line. */
  before: string;
  after: string;
  remedy?: string;
  /** To read and to paste. */
  details: readonly string[];
}

/** Characters: as much of a line as one can take in, on either side of the place. */
const MOST_SHOWN = 60;

/** What keeps the content from being published, in the order of the report. */
export const problemsIn = ({ diagnostics, sources }: Understanding): Problem[] =>
  diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, column, message, remedy, details = [] }) => {
      const text = sources.get(file)?.lineText(line) ?? '';
      return {
        file,
        line,
        message,
        before: visible(text.slice(Math.max(0, column - 1 - MOST_SHOWN), column - 1)).trimStart(),
        after: visible(text.slice(column - 1, column - 1 + MOST_SHOWN)),
        ...(remedy === undefined ? {} : { remedy }),
        details,
      };
    });
