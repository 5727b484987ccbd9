import type { Ledger } from '../../ledger/ledger.ts';
import type { Own } from '../shared/form/own.ts';
import { rowsThat } from '../shared/form/rows-that.ts';
import type { ChartEntry } from './bar-chart.ts';

type Row = ChartEntry['groups'][number]['rows'][number];

/** A length says something only beside another. */
const LEAST_LENGTHS = 2;

/**
 * The bars of one deal; where only one of them has a length, with the longest of the others in its group, and so in
 * what may be compared.
 */
export function barsExcerpt({ groups }: ChartEntry, { isOwn }: Own, ledger: Ledger): Pick<ChartEntry, 'groups'> {
  const isOwnRow = ({ figure }: Row) => isOwn(figure);
  const own = groups.flatMap(({ rows }) => rows.filter(isOwnRow));
  const withLength = own.filter((row) => lengthOf(row, ledger) !== undefined);
  const alone = withLength[0] ?? own[0];
  const other =
    alone && withLength.length < LEAST_LENGTHS
      ? longest(groups.find(({ rows }) => rows.includes(alone))?.rows.filter((row) => !isOwnRow(row)) ?? [], ledger)
      : undefined;
  return {
    groups: rowsThat(groups, (row) => isOwnRow(row) || row === other).map((group) => ({
      ...group,
      rows: group.rows.map((row) => (row === other ? { ...row, detail: `for comparison; ${row.detail}` } : row)),
    })),
  };
}

const longest = (rows: readonly Row[], ledger: Ledger): Row | undefined =>
  rows
    .flatMap((row) => {
      const length = lengthOf(row, ledger);
      return length === undefined ? [] : { row, length };
    })
    .toSorted((a, b) => b.length - a.length)[0]?.row;

/** As far as the bar reaches, in its unit; undefined for an empty place. */
function lengthOf({ figure, aside }: Row, ledger: Ledger): number | undefined {
  const value = ledger.value(figure);
  if (aside !== undefined || value.kind !== 'quantity') return undefined;
  return value.upper === Infinity ? value.lower : value.upper;
}
