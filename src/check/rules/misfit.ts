import type { Misfit } from '../../ledger/drawable/misfit.ts';
import { withPlainSpaces } from '../../ledger/number-text.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Entry } from '../../model/reading/entry.ts';
import type { Path } from '../../model/reading/yaml-tree.ts';

/** What stands against drawing something, at the place of the chart that names it. */
export const tell = (entry: Entry, path: Path, misfit: Misfit | undefined): Diagnostic[] =>
  misfit ? [entry.diagnose(misfit.reason, path, withPlainSpaces(misfit.message), misfit.remedy)] : [];
