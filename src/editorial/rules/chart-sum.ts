/** What the forms of charts have in common that add figures up. */
import type { Total } from '../../ledger/additive.ts';
import { ifComputable } from '../../ledger/ledger-error.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Refusal } from '../../ledger/refusal.ts';
import { valueOf, type Content } from '../content.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Entry } from '../reading/entry.ts';
import type { Path } from '../reading/yaml-tree.ts';

export const ADDING_REMEDY = 'docs/checks.md says what may be added';

/** What can stand end to end: a number in the unit of the chart, or a place that says there is none. */
export function checkPart({ ledger }: Content, entry: Entry, path: Path, id: string, unit: string): Diagnostic[] {
  const figure = ledger.find(id);
  if (!figure) return [];
  if (figure.unit !== unit) {
    const message = `\`${id}\` is in ${figure.unit}, but the chart is in ${unit}`;
    return [entry.diagnose('wrong-unit', path, message, 'choose another figure, or draw it in a chart of its own')];
  }
  const value = valueOf(ledger, id);
  if (value === undefined && figure.formula === undefined) {
    const message = `\`${id}\` has no accepted claim, so there is nothing to draw`;
    return [entry.diagnose('no-value', path, message, 'take it out, or find a source that supports a claim')];
  }
  if (value?.kind === 'words') {
    const message = `\`${id}\` is words without a number, which cannot be a part`;
    return [entry.diagnose('not-drawable', path, message, 'say it in the chart’s note')];
  }
  return [];
}

/** Undefined where a part does not exist, or has no value: that is reported where it stands. */
export const sumOf = (ledger: Ledger, ids: readonly string[]): Total | Refusal | undefined =>
  ifComputable(() => ledger.sum(ids));
