import { isEnded, stateReached, type StateReached } from '../../ledger/deal-state.ts';
import { splitPath, STAGES, type DealEvent, type Stage } from '../../ledger/deal.ts';
import { printPartialDate, type PartialDate } from '../../ledger/partial-date.ts';
import { ChartError } from '../shared/chart-error.ts';
import type { ChartRow } from '../shared/form/chart-row.ts';
import { RUNGS } from '../shared/rungs.ts';
import type { DealOfPath } from '../shared/time/deal-of-path.ts';

/** A chart file of the form `paths`, its text already printed. */
export interface PathsEntry {
  /** One sentence for a listener. */
  description: string;
  /** The end of the chart: promises for later stand at its edge. */
  until?: PartialDate | undefined;
  rows: readonly {
    label: string;
    deal: string;
    /** Its events are in the table; it has no line. */
    inTable?: true | undefined;
  }[];
}

export interface PathRow {
  label: string;
  href: string;
  /** Where it stands today; undefined before the first step. */
  reached: StateReached | undefined;
  past: readonly DealEvent[];
  promised: readonly DealEvent[];
}

/** Everything that a drawing or a table of the chart needs. */
export interface PathsChart {
  description: string;
  /** The day up to which sources have been read. */
  readUpTo: PartialDate;
  until?: PartialDate | undefined;
  /** By how far they have got. */
  groups: readonly { heading: string; rows: readonly PathRow[] }[];
  /** In the table alone. */
  others: readonly PathRow[];
}

/**
 * Looks a chart's deals up.
 *
 * @throws {ChartError} for an unknown deal, and for an event that is told as past but lies ahead
 */
export function pathsChart(entry: PathsEntry, deals: readonly DealOfPath[], readUpTo: PartialDate): PathsChart {
  const byId = new Map(deals.map((deal) => [deal.id, deal]));
  return {
    description: entry.description,
    readUpTo,
    until: entry.until,
    groups: RUNGS.map(({ states, heading }) => ({
      heading,
      rows: entry.rows
        .filter(({ inTable }) => !inTable)
        .map(rowOf)
        .filter(({ reached }) => states.includes(reached?.state)),
    })).filter(({ rows }) => rows.length > 0),
    others: entry.rows.filter(({ inTable }) => inTable).map(rowOf),
  };

  function rowOf({ label, deal: id }: PathsEntry['rows'][number]): PathRow {
    const deal = byId.get(id);
    if (!deal) throw new ChartError(`no deal has the id \`${id}\``);
    const { past, promised } = splitPath(deal.path);
    const ahead = past.find(({ date }) => date.first > readUpTo.last);
    if (ahead)
      throw new ChartError(`\`${id}\` has an event of ${ahead.date.iso} that lies ahead: mark it \`expected\``);
    return { label, href: deal.href, reached: stateReached(deal.path, readUpTo, readUpTo), past, promised };
  }
}

const dateOf = ({ date }: DealEvent) => printPartialDate(date, 'short');

/** "agreed", "replaced"; nothing before the first step. */
export function stateWord({ reached }: PathRow): string {
  if (!reached) return '';
  return reached.state === 'signed' ? STAGES.agreement : STAGES[reached.by.stage];
}

/** "since 3 Nov 2025"; "27 Feb 2026" of what has ended. */
const sinceWords = ({ reached }: PathRow): string =>
  reached ? `${isEnded(reached.state) ? '' : 'since '}${dateOf(reached.by)}` : '';

/** What is printed below the name of a row. */
export const pathDetails = (row: PathRow): string[] =>
  [sinceWords(row), ...row.promised.map((event) => planWords(event, row))].filter(Boolean);

/** "due by Dec 2026", "Abilene due fourth quarter of 2026", "ends 31 May 2031"; "was due" of a deal that has ended. */
export function planWords(event: DealEvent, { reached }: Pick<PathRow, 'reached'>): string {
  const verb = PROMISES[event.stage] ?? `${STAGES[event.stage]} by plan`;
  const past = isEnded(reached?.state) ? 'was ' : '';
  return [event.of, `${past}${verb}`, event.bound, dateOf(event)].filter(Boolean).join(' ');
}

const PROMISES: Partial<Record<Stage, string>> = { running: 'due', lapsed: 'ends' };

/** All events of a deal in one breath: what is printed on its line first, then its past. */
export const pathName = (row: PathRow) =>
  [
    [row.label, stateWord(row)].filter(Boolean).join(': '),
    ...pathDetails(row),
    `so far: ${row.past.map((event) => `${STAGES[event.stage]} ${dateOf(event)}`).join(', ') || 'nothing'}`,
  ].join('; ');

/** Heads what has no line in the picture. */
const NOT_DRAWN = 'Not in the picture';

/** Every event, deal by deal, past before promised. */
export const pathsRows = ({ groups, others }: PathsChart): ChartRow[] =>
  [...groups, ...(others.length > 0 ? [{ heading: NOT_DRAWN, rows: others }] : [])].flatMap(({ heading, rows }) =>
    rows.flatMap(({ label, href, reached, past, promised }) =>
      [...past, ...promised].map((event): ChartRow => ({
        group: heading,
        hue: 'power',
        label,
        detail: event.what,
        part: event.expected ? 'promise' : 'event',
        words: event.expected ? planWords(event, { reached }) : `${STAGES[event.stage]} ${dateOf(event)}`,
        lower: event.date.first,
        upper: event.date.last,
        lowerOpen: false,
        upperOpen: false,
        approximate: false,
        basis: undefined,
        asOf: undefined,
        sources: event.sources,
        figure: undefined,
        href,
      })),
    ),
  );
