import type { Value } from '../../ledger/value.ts';
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

/** Only dates have a place in time, what begins ends later, and what is due is power. */
export const checkSpans = ({ ledger }: Content, { entry, data }: Chart<'spans'>): Diagnostic[] =>
  data.groups.flatMap((group, g) =>
    group.rows.flatMap((row, r): Diagnostic[] => {
      const problems = [
        ...checkFigure('gw', ledger, entry, row.figure, ['groups', g, 'rows', r, 'figure']),
        ...(['first', 'completion'] as const).flatMap((role) =>
          checkFigure('date', ledger, entry, row[role], ['groups', g, 'rows', r, role]),
        ),
      ];
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

/** A step is dated by what happened to its deal, and all of them make what a source states. */
export const checkSteps = (content: Content, { entry, data }: Chart<'steps'>): Diagnostic[] =>
  data.groups.flatMap((group, g) => [
    ...group.rows.flatMap((row, r): Diagnostic[] => {
      const deals = [...content.parsed('deals'), ...content.parsed('records')];
      const deal = deals.find((each) => each.entry.id === row.deal);
      if (!deal || deal.data.path.some(({ date, expected }) => date.iso === row.on.iso && !expected)) return [];
      return [
        entry.diagnose(
          'bad-value',
          ['groups', g, 'rows', r, 'on'],
          `nothing happened to \`${row.deal}\` on ${row.on.iso}`,
          'give the date of an event in its path, as exactly as it stands there',
        ),
      ];
    }),
    ...checkCount(content.ledger, entry, group, ['groups', g, 'stated', 'figure']),
  ]);

function checkCount(
  ledger: Content['ledger'],
  entry: Entry,
  { start, rows, stated }: Charts<'steps'>['groups'][number],
  path: Path,
): Diagnostic[] {
  const countOf = (id: string) => {
    const value = valueOf(ledger, id);
    return value?.kind === 'quantity' && value.lower === value.upper ? value.lower : undefined;
  };
  const [first, goal] = [start === undefined ? 0 : countOf(start.figure), countOf(stated.figure)];
  const last = ledger.find(stated.figure) && ledger.asOf(stated.figure)?.last;
  if (first === undefined || goal === undefined || last === undefined) return [];
  const made = first + rows.filter(({ on }) => on.last <= last).length;
  if (made === goal) return [];
  return [
    entry.diagnose(
      'mixed-chart',
      path,
      `the steps up to ${last} make ${made}, but \`${stated.figure}\` states ${goal}`,
      'add the missing steps, or take out what is not counted there',
    ),
  ];
}

/** What a place in a row takes, by the unit that its figure must have. */
const PLACES = {
  gw: {
    takes: 'what is due is told in gw',
    remedy: 'name a figure with the unit gw, or say it in `detail`',
    fits: (value: Value) => value.kind === 'quantity',
    lacks: 'no power that is accepted and published, so there is nothing to print',
  },
  date: {
    takes: 'a span is drawn between dates',
    remedy: 'name a figure with the unit date',
    fits: (value: Value) => value.kind === 'date',
    lacks: 'no date that is accepted and published, so there is nothing to draw',
  },
} as const;

function checkFigure(
  unit: keyof typeof PLACES,
  ledger: Content['ledger'],
  entry: Entry,
  id: string | undefined,
  path: Path,
): Diagnostic[] {
  const figure = id === undefined ? undefined : ledger.find(id);
  if (!figure) return [];
  const { takes, remedy, fits, lacks } = PLACES[unit];
  if (figure.unit !== unit) {
    return [entry.diagnose('wrong-unit', path, `\`${figure.id}\` is in ${figure.unit}, but ${takes}`, remedy)];
  }
  const value = valueOf(ledger, figure.id);
  if (value && fits(value)) return [];
  const message = `\`${figure.id}\` has ${lacks}`;
  return [entry.diagnose('no-value', path, message, 'take it out, or find a source that supports a claim')];
}
