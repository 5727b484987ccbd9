import { draftsAtFault } from '../check/drafts-at-fault.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Understanding } from '../model/understand.ts';
import { visible } from '../model/visible-text.ts';

/** One error of the check, as it stands in the browser. */
export interface ReportedProblem {
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

/** What is to be mended, in the order of the report. */
export interface Report {
  /** What keeps the content from being published. */
  problems: readonly ReportedProblem[];
  /** What is still to be done in drafts: it keeps nothing else back. */
  notes: readonly ReportedProblem[];
}

/** Characters: as much of a line as one can take in, on either side of the place. */
const MOST_SHOWN = 60;

/** @param reading of what is written, drafts too */
export function reportOn(reading: Understanding): Report {
  const drafts = draftsAtFault(reading);
  const errors = reading.diagnostics.filter(({ severity }) => severity === 'error');
  const described = ({ file, line, column, message, remedy, details = [] }: Diagnostic): ReportedProblem => {
    const text = reading.sources.get(file)?.lineText(line) ?? '';
    return {
      file,
      line,
      message,
      before: visible(text.slice(Math.max(0, column - 1 - MOST_SHOWN), column - 1)).trimStart(),
      after: visible(text.slice(column - 1, column - 1 + MOST_SHOWN)),
      ...(remedy === undefined ? {} : { remedy }),
      details,
    };
  };
  return {
    problems: errors.filter((error) => !drafts.has(error)).map(described),
    notes: errors.filter((error) => drafts.has(error)).map(described),
  };
}
