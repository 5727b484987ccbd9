import type { Diagnostic } from '../../model/diagnostic.ts';

/** The report for machines: every diagnostic, errors and warnings, in the order of the text report, and those of drafts. */
export const jsonReport = (diagnostics: readonly Diagnostic[], drafts: readonly Diagnostic[]): string =>
  JSON.stringify(
    {
      errors: diagnostics.filter(({ severity }) => severity === 'error').length,
      warnings: diagnostics.filter(({ severity }) => severity === 'warning').length,
      diagnostics,
      drafts,
    },
    null,
    2,
  );
