import { findNoDate, findWrongOrder } from '../../ledger/drawable/times.ts';
import { currentClaim } from '../../ledger/figure.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { PartialDate } from '../../ledger/partial-date.ts';
import { creditedSources } from '../../ledger/proof.ts';
import type { DateValue } from '../../ledger/value.ts';
import { ChartError, throwIfMisfit } from '../shared/chart-error.ts';
import { markOf, requireDrawable, type Mark } from '../shared/marks/mark.ts';
import { rowOf, type ChartRow } from '../shared/form/chart-row.ts';

/** A chart file of the form `spans`, its text already printed. */
export interface SpansEntry {
  /** One sentence for a listener. */
  description: string;
  groups: readonly {
    heading?: string | undefined;
    rows: readonly {
      label: string;
      detail: string;
      /** Figure of how much is due, in gigawatts. */
      figure?: string | undefined;
      /** Figure of the date on which capacity begins. */
      first?: string | undefined;
      /** Figure of the date on which all of it is due. */
      completion?: string | undefined;
    }[];
  }[];
}

/** A date figure as a mark shows it. */
export interface DateMark extends Mark {
  value: DateValue;
  /** It was said on the day itself or later, so it is no promise. */
  isPast: boolean;
}

export interface SpanRow {
  label: string;
  detail: string;
  /** How much is due; without a date beside it nobody has published one. */
  amount?: Mark | undefined;
  first?: DateMark | undefined;
  completion?: DateMark | undefined;
}

/** A row without a date has words alone. */
export const hasDate = ({ first, completion }: SpanRow) => first !== undefined || completion !== undefined;

/** Everything that a drawing or a table of the chart needs. */
export interface SpansChart {
  description: string;
  /** The day up to which sources have been read. */
  readUpTo: PartialDate;
  groups: readonly { heading?: string | undefined; rows: readonly SpanRow[] }[];
}

/**
 * Looks a chart's dates up.
 *
 * @param hrefOf address of a figure's page
 * @throws {ChartError} when a figure is no date or no power, or a row has neither or has its dates the wrong way round
 * @throws {LedgerError} for an unknown figure
 */
export function spansChart(
  entry: SpansEntry,
  ledger: Ledger,
  hrefOf: (figureId: string) => string,
  readUpTo: PartialDate,
): SpansChart {
  const mark = (id: string | undefined) => (id === undefined ? undefined : dateMark(id, ledger, hrefOf, readUpTo));
  return {
    description: entry.description,
    readUpTo,
    groups: entry.groups.map(({ heading, rows }) => ({
      heading,
      rows: rows.map(({ label, detail, figure, first, completion }): SpanRow => {
        const amount = figure === undefined ? undefined : markOf(figure, ledger, hrefOf);
        if (amount) requireDrawable(amount, 'gw', ledger);
        if (first !== undefined && completion !== undefined) throwIfMisfit(findWrongOrder(ledger, first, completion));
        if (!first && !completion && !amount) throw new ChartError(`“${label}” has nothing to draw`);
        return { label, detail, amount, first: mark(first), completion: mark(completion) };
      }),
    })),
  };
}

function dateMark(id: string, ledger: Ledger, hrefOf: (figureId: string) => string, readUpTo: PartialDate): DateMark {
  throwIfMisfit(findNoDate(ledger, id));
  const value = ledger.value(id);
  if (value.kind !== 'date') throw new ChartError(`\`${id}\` is no date`);
  const claim = currentClaim(ledger.figure(id));
  const asOf = ledger.asOf(id);
  return {
    figure: id,
    value,
    isPast: asOf !== undefined && asOf.first >= value.date.first && value.date.last <= readUpTo.last,
    basis: ledger.basis(id),
    isFiled: ledger.isFiled(id),
    asOf: asOf?.iso,
    sources: claim ? creditedSources(claim) : [],
    href: hrefOf(id),
  };
}

/** What each row draws, in its order: how much, first capacity, completion. */
export const spansRows = ({ groups }: SpansChart): ChartRow[] =>
  groups.flatMap(({ heading, rows }) =>
    rows.flatMap(({ label, detail, amount, first, completion }) => {
      const place = { group: heading, hue: 'power', label, detail } as const;
      const row = (mark: DateMark, part: ChartRow['part']): ChartRow => ({
        ...rowOf(mark, { ...place, part }),
        ...boundsOf(mark.value),
      });
      return [
        ...(amount ? [rowOf(amount, { ...place, part: 'whole' })] : []),
        ...(first ? [row(first, 'first')] : []),
        ...(completion ? [row(completion, 'completion')] : []),
      ];
    }),
  );

/** ISO days: "by" and "through" have no earliest day, "from" has no latest. */
function boundsOf({ date, bound }: DateValue) {
  return {
    lower: bound === 'by' || bound === 'through' ? undefined : date.first,
    upper: bound === 'from' ? undefined : date.last,
    lowerOpen: false,
    upperOpen: false,
    approximate: bound === 'about',
  };
}
