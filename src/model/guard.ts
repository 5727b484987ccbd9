import type { Diagnostic } from './diagnostic.ts';
import { SourceFile } from './reading/files/source-file.ts';

/** A mistake of ours must not become an editor's stack trace. */
export function guard(diagnostics: Diagnostic[], path: string, step: () => void): void {
  try {
    step();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    diagnostics.push(
      new SourceFile(path, '').diagnose(
        'internal',
        0,
        `The checker failed here: ${reason}`,
        'this is a mistake in the checker: report it with this file',
      ),
    );
  }
}
