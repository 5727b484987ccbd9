import type { EntryData } from '../collections.ts';
import { valueOf, type Content } from '../content.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Entry } from '../reading/entry.ts';
import type { Path } from '../reading/yaml-tree.ts';
import { ADDING_REMEDY, checkPart, sumOf } from './chart-sum.ts';

type Shares = Extract<EntryData<'charts'>, { form: 'shares' }>;

/** What is shared out can be added up and has a floor; what is missing has none. */
export const checkShares = (content: Content, entry: Entry, data: Shares): Diagnostic[] =>
  data.rows.flatMap((row, r) => {
    const problems = (['parts', 'missing'] as const).flatMap((key) =>
      row[key].flatMap(({ figure }, m) => {
        const path = ['rows', r, key, m, 'figure'];
        const found = checkPart(content, entry, path, figure, data.unit);
        return found.length > 0 ? found : checkFloor(content, entry, path, figure, key);
      }),
    );
    return problems.length > 0 ? problems : checkWhole(content, entry, ['rows', r, 'parts'], row);
  });

function checkFloor({ ledger }: Content, entry: Entry, path: Path, id: string, key: 'parts' | 'missing'): Diagnostic[] {
  const value = valueOf(ledger, id);
  if (!value) return [];
  const hasFloor = value.kind === 'quantity' && value.lower > 0;
  if (hasFloor === (key === 'parts')) return [];
  const [message, remedy] = hasFloor
    ? [`\`${id}\` has a floor, so it has a share`, 'put it under `parts`']
    : [`\`${id}\` has no floor, so nobody knows its share`, 'put it under `missing`'];
  return [entry.diagnose('not-drawable', path, message, remedy)];
}

function checkWhole({ ledger }: Content, entry: Entry, path: Path, row: Shares['rows'][number]) {
  const answer = sumOf(
    ledger,
    row.parts.map(({ figure }) => figure),
  );
  const [omission] = answer?.kind === 'total' ? answer.omitted : [];
  const reason =
    answer?.kind === 'refusal' ? answer.message : omission && `\`${omission.figure.id}\` ${omission.message}`;
  if (reason === undefined) return [];
  return [entry.diagnose('not-addable', path, `“${row.label}” has no whole to share out: ${reason}`, ADDING_REMEDY)];
}
