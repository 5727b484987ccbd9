import type { EntryData } from '../collections.ts';
import { valueOf, type Content } from '../content.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Entry } from '../reading/entry.ts';
import type { Path } from '../reading/yaml-tree.ts';
import { ADDING_REMEDY, checkPart, sumOf } from './chart-sum.ts';

type Stack = Extract<EntryData<'charts'>, { form: 'stack' }>;

/** Every row of a stack is a sum that the ledger allows, of all that is drawn and nothing else. */
export const checkStack = (content: Content, entry: Entry, data: Stack): Diagnostic[] =>
  data.rows.flatMap((row, r) => {
    const problems = row.parts.flatMap(({ figure }, p) =>
      checkPart(content, entry, ['rows', r, 'parts', p, 'figure'], figure, data.unit),
    );
    return problems.length > 0 ? problems : checkSum(content, entry, ['rows', r], row);
  });

function checkSum({ ledger }: Content, entry: Entry, path: Path, row: Stack['rows'][number]): Diagnostic[] {
  const ids = row.parts.map(({ figure }) => figure);
  const answer = sumOf(ledger, ids);
  // A part that does not exist, or has no value, is reported where it stands.
  if (!answer) return [];
  const refusal = (message: string) => [
    entry.diagnose('not-addable', [...path, 'parts'], `“${row.label}” cannot be added up: ${message}`, ADDING_REMEDY),
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
