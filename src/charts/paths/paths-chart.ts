import { splitPath, STAGES, type DealEvent, type Stage } from '../../ledger/deal.ts';
import { printPartialDate, type PartialDate } from '../../ledger/partial-date.ts';
import { ChartError } from '../shared/chart-error.ts';
import type { ChartRow } from '../shared/chart-row.ts';
import type { DealOfPath } from '../shared/time/deal-of-path.ts';

/** A chart file of the form `paths`, its text already printed. */
export interface PathsEntry {
  /** One sentence for a listener. */
  description: string;
  /** The end of the chart: promises for later stand at its edge. */
  until?: PartialDate | undefined;
  groups: readonly {
    heading?: string | undefined;
    rows: readonly { label: string; deal: string }[];
  }[];
}

export interface PathRow {
  label: string;
  href: string;
  /** How firm it is today, and the event that made it so. */
  state: { firmness: Firmness; by: DealEvent } | undefined;
  past: readonly DealEvent[];
  promised: readonly DealEvent[];
}

/** Everything that a drawing or a table of the chart needs. */
export interface PathsChart {
  description: string;
  /** The day up to which sources have been read. */
  readUpTo: PartialDate;
  until?: PartialDate | undefined;
  groups: readonly { heading?: string | undefined; rows: readonly PathRow[] }[];
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
    groups: entry.groups.map(({ heading, rows }) => ({
      heading,
      rows: rows.map(({ label, deal: id }): PathRow => {
        const deal = byId.get(id);
        if (!deal) throw new ChartError(`no deal has the id \`${id}\``);
        const { past, promised } = splitPath(deal.path);
        const ahead = past.find(({ date }) => date.first > readUpTo.last);
        if (ahead)
          throw new ChartError(`\`${id}\` has an event of ${ahead.date.iso} that lies ahead: mark it \`expected\``);
        return { label, href: deal.href, state: stateAfter(past), past, promised };
      }),
    })),
  };
}

/** How firm a deal is, from talk to running; `ended` is what was replaced or has lapsed. */
export type Firmness = 'talk' | 'announced' | 'agreed' | 'building' | 'running' | 'ended';

const LADDER: readonly Firmness[] = ['talk', 'announced', 'agreed', 'building', 'running'];

const REACHES: Partial<Record<Stage, Firmness>> = {
  reported: 'talk',
  announced: 'announced',
  'letter-of-intent': 'announced',
  agreement: 'agreed',
  financed: 'agreed',
  'under-construction': 'building',
  running: 'running',
  paid: 'running',
  replaced: 'ended',
  lapsed: 'ended',
};

/** What an event leaves: news of an agreement makes nothing less firm, only an end does. */
export function firmnessAfter(before: Firmness | undefined, stage: Stage): Firmness | undefined {
  const reached = REACHES[stage];
  if (reached === undefined) return before;
  if (reached === 'ended' || before === undefined) return reached;
  return LADDER.indexOf(reached) > LADDER.indexOf(before) ? reached : before;
}

function stateAfter(past: readonly DealEvent[]): PathRow['state'] {
  let state: PathRow['state'];
  for (const event of past) {
    const firmness = firmnessAfter(state?.firmness, event.stage);
    if (firmness && firmness !== state?.firmness) state = { firmness, by: event };
  }
  return state;
}

const dateOf = ({ date }: DealEvent) => printPartialDate(date, 'short');

/** "agreed", "replaced"; nothing before the first step. */
export function stateWord({ state }: PathRow): string {
  if (!state) return '';
  return state.firmness === 'agreed' ? STAGES.agreement : STAGES[state.by.stage];
}

/** "since 3 Nov 2025"; "27 Feb 2026" of what has ended. */
const sinceWords = ({ state }: PathRow): string =>
  state ? `${state.firmness === 'ended' ? '' : 'since '}${dateOf(state.by)}` : '';

/** What is printed below the name of a row. */
export const pathDetails = (row: PathRow): string[] =>
  [sinceWords(row), ...row.promised.map((event) => promiseWords(event, row))].filter(Boolean);

/** "due by Dec 2026", "Abilene due fourth quarter of 2026", "ends 31 May 2031"; "was due" of a deal that has ended. */
export function promiseWords(event: DealEvent, { state }: Pick<PathRow, 'state'>): string {
  const verb = PROMISES[event.stage] ?? `${STAGES[event.stage]} by plan`;
  const past = state?.firmness === 'ended' ? 'was ' : '';
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

/** Every event, deal by deal, past before promised. */
export const pathsRows = ({ groups }: PathsChart): ChartRow[] =>
  groups.flatMap(({ heading, rows }) =>
    rows.flatMap(({ label, href, state, past, promised }) =>
      [...past, ...promised].map((event): ChartRow => ({
        group: heading,
        hue: 'power',
        label,
        detail: event.what,
        part: event.expected ? 'promise' : 'event',
        words: event.expected ? promiseWords(event, { state }) : `${STAGES[event.stage]} ${dateOf(event)}`,
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
