import type { EntryData } from '../collections.ts';
import { valueOf, type Content } from '../content.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Entry } from '../reading/entry.ts';
import type { Path } from '../reading/yaml-tree.ts';

type Charts<Form> = Extract<EntryData<'charts'>, { form: Form }>;
interface Chart<Form> {
  entry: Entry;
  data: Charts<Form>;
}

/** Only dates have a place in time, and what begins ends later. */
export const checkSpans = ({ ledger }: Content, { entry, data }: Chart<'spans'>): Diagnostic[] =>
  data.groups.flatMap((group, g) =>
    group.rows.flatMap((row, r): Diagnostic[] => {
      const problems = (['first', 'completion'] as const).flatMap((role) =>
        checkDate(ledger, entry, row[role], ['groups', g, 'rows', r, role]),
      );
      const [first, last] = [row.first, row.completion].map((id) =>
        id === undefined ? undefined : valueOf(ledger, id),
      );
      if (first?.kind !== 'date' || last?.kind !== 'date' || last.date.last >= first.date.first) return problems;
      return [
        ...problems,
        entry.diagnose(
          'dates-backwards',
          ['groups', g, 'rows', r, 'completion'],
          `\`${row.completion ?? ''}\` ends before \`${row.first ?? ''}\` begins`,
          'swap the two, or name another date',
        ),
      ];
    }),
  );

function checkDate(ledger: Content['ledger'], entry: Entry, id: string | undefined, path: Path): Diagnostic[] {
  const figure = id === undefined ? undefined : ledger.find(id);
  if (!figure) return [];
  if (figure.unit !== 'date') {
    return [
      entry.diagnose(
        'wrong-unit',
        path,
        `\`${figure.id}\` is in ${figure.unit}, but a span is drawn between dates`,
        'name a figure with the unit date',
      ),
    ];
  }
  if (valueOf(ledger, figure.id)?.kind === 'date') return [];
  return [
    entry.diagnose(
      'no-value',
      path,
      `\`${figure.id}\` has no date that is accepted and published, so there is nothing to draw`,
      'take it out, or find a source that supports a claim',
    ),
  ];
}
