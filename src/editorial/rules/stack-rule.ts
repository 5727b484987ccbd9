import type { Refusal, Total } from '../../ledger/additive.ts';
import { LedgerError, type Ledger } from '../../ledger/ledger.ts';
import type { EntryData } from '../collections.ts';
import { valueOf, type Content } from '../content.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Entry } from '../reading/entry.ts';
import type { Path } from '../reading/yaml-tree.ts';

type Stack = Extract<EntryData<'charts'>, { form: 'stack' }>;

export const RULES_REMEDY = 'docs/checks.md says what may be added';

/** Every row of a stack is a sum that the ledger allows, of all that is drawn and nothing else. */
export const checkStack = (content: Content, entry: Entry, data: Stack): Diagnostic[] =>
  data.rows.flatMap((row, r) => {
    const problems = row.parts.flatMap(({ figure }, p) =>
      checkPart(content, entry, ['rows', r, 'parts', p, 'figure'], figure, data.unit),
    );
    return problems.length > 0 ? problems : checkSum(content, entry, ['rows', r], row);
  });

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

function checkSum({ ledger }: Content, entry: Entry, path: Path, row: Stack['rows'][number]): Diagnostic[] {
  const ids = row.parts.map(({ figure }) => figure);
  const answer = sumOf(ledger, ids);
  // A part that does not exist, or has no value, is reported where it stands.
  if (!answer) return [];
  const refusal = (message: string) => [
    entry.diagnose('not-addable', [...path, 'parts'], `“${row.label}” cannot be added up: ${message}`, RULES_REMEDY),
  ];
  if (answer.kind === 'refusal') return refusal(answer.message);
  const omission = answer.omitted.find(({ reason }) => reason !== 'not-published');
  if (omission) return refusal(`\`${omission.figure.id}\` ${omission.message}`);
  const total = row.total === undefined ? undefined : valueOf(ledger, row.total);
  if (total?.kind !== 'quantity') return [];
  if (total.lower === answer.value.lower && total.upper === answer.value.upper) return [];
  return [
    entry.diagnose(
      'not-addable',
      [...path, 'total'],
      `\`${row.total}\` is another sum than the parts of “${row.label}” make`,
      'correct the parts, or leave `total` out',
    ),
  ];
}

/** Undefined where a part does not exist, or has no value: that is reported where it stands. */
export function sumOf(ledger: Ledger, ids: readonly string[]): Total | Refusal | undefined {
  try {
    return ledger.sum(ids);
  } catch (error) {
    if (error instanceof LedgerError) return undefined;
    throw error;
  }
}
