import { eventOn } from '../../ledger/deal.ts';
import { findNoCount, findNoEvent, findOtherCount } from '../../ledger/drawable/times.ts';
import { currentClaim, type Basis } from '../../ledger/figure.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { comparePartialDates, printPartialDate, type PartialDate } from '../../ledger/partial-date.ts';
import { creditedSources } from '../../ledger/proof.ts';
import { exactly } from '../../ledger/value.ts';
import { printQuantity } from '../../ledger/wording.ts';
import { ChartError, throwIfMisfit } from '../shared/chart-error.ts';
import type { ChartRow } from '../shared/form/chart-row.ts';
import type { DealOfPath } from '../shared/time/deal-of-path.ts';

/** A count that a source states for a date. */
interface StatedCount {
  label: string;
  detail: string;
  figure: string;
}

/** A chart file of the form `steps`, its text already printed. */
export interface StepsEntry {
  /** One sentence for a listener. */
  description: string;
  groups: readonly {
    heading?: string | undefined;
    /** How many there were at first; left out where nobody has said so, and the count begins at nothing. */
    start?: StatedCount | undefined;
    /** Each adds one, on the day of an event of its deal. */
    rows: readonly { label: string; detail: string; deal: string; on: PartialDate }[];
    /** What the steps must add up to on its date. */
    stated: StatedCount;
  }[];
}

/** One step, or a count that somebody states. */
export interface Step {
  kind: 'step' | 'stated';
  label: string;
  detail: string;
  count: number;
  /** "2 suppliers". */
  words: string;
  date: PartialDate;
  basis: Basis | undefined;
  sources: readonly string[];
  figure: string | undefined;
  href: string;
}

/** Everything that a drawing or a table of the chart needs. */
export interface StepsChart {
  description: string;
  /** The day up to which sources have been read. */
  readUpTo: PartialDate;
  /** The oldest step on top, the stated count last. */
  groups: readonly { heading?: string | undefined; rows: readonly Step[] }[];
}

export interface StepsContext {
  ledger: Ledger;
  deals: readonly DealOfPath[];
  /** Address of a figure's page. */
  hrefOf: (figureId: string) => string;
  readUpTo: PartialDate;
}

/**
 * Counts a chart's steps up.
 *
 * @throws {ChartError} when a step is no event of its deal, or the steps do not make what is stated
 * @throws {LedgerError} for an unknown figure
 */
export function stepsChart(entry: StepsEntry, context: StepsContext): StepsChart {
  return {
    description: entry.description,
    readUpTo: context.readUpTo,
    groups: entry.groups.map(({ heading, start, rows, stated }) => {
      const goal = statedStep(stated, context);
      const unit = context.ledger.figure(stated.figure).unit;
      const first = start && { ...statedStep(start, context), kind: 'step' as const };
      const events = rows
        .map((row) => ({ row, ...eventOf(row, context.deals) }))
        .toSorted((a, b) => comparePartialDates(a.row.on, b.row.on));
      const dates = events.map(({ row }) => row.on);
      throwIfMisfit(findOtherCount(context.ledger, start?.figure, dates, stated.figure));
      const steps = events.map(({ row, href, sources }, i): Step => {
        const count = (first?.count ?? 0) + i + 1;
        return {
          kind: 'step',
          label: row.label,
          detail: row.detail,
          count,
          words: printQuantity(exactly(count, unit)),
          date: row.on,
          basis: undefined,
          sources,
          figure: undefined,
          href,
        };
      });
      return { heading, rows: [...(first ? [first] : []), ...steps, goal] };
    }),
  };
}

function statedStep({ label, detail, figure: id }: StatedCount, { ledger, hrefOf }: StepsContext): Step {
  throwIfMisfit(findNoCount(ledger, id));
  const [value, date, claim] = [ledger.quantity(id), ledger.asOf(id), currentClaim(ledger.figure(id))];
  if (!date) throw new ChartError(`\`${id}\` has no date`);
  return {
    kind: 'stated',
    label,
    detail,
    count: value.lower,
    words: printQuantity(value),
    date,
    basis: ledger.basis(id),
    sources: claim ? creditedSources(claim) : [],
    figure: id,
    href: hrefOf(id),
  };
}

function eventOf({ deal: id, on }: { deal: string; on: PartialDate }, deals: readonly DealOfPath[]) {
  const deal = deals.find((each) => each.id === id);
  if (!deal) throw new ChartError(`no deal has the id \`${id}\``);
  throwIfMisfit(findNoEvent(id, deal.path, on));
  return { href: deal.href, sources: eventOn(deal.path, on)?.sources ?? [] };
}

/** "2 suppliers since Mar 2025", "5 suppliers on 31 Mar 2026". */
const stepWords = (step: Step) => `${step.words} ${whenWords(step)}`;

/** A step lasts from its event on; a count that somebody states is of its date. */
function whenWords({ kind, figure, date }: Step): string {
  const isSince = kind === 'step' && figure === undefined;
  return `${isSince ? 'since' : date.precision === 'day' ? 'on' : 'in'} ${printPartialDate(date, 'short')}`;
}

const detailsOf = (step: Step) => [step.detail, whenWords(step)];

/** What is printed beside the name of a row: of a stated count nothing, which has its number a second time, in a ring. */
export const stepDetails = (step: Step): string[] => (step.kind === 'stated' ? [] : detailsOf(step));

/** All that is printed on a row, in the same order, and what is known of it beside. */
export const stepName = (step: Step) =>
  [`${step.label}: ${step.words}`, step.kind === 'stated' ? String(step.count) : '', ...detailsOf(step)]
    .filter(Boolean)
    .join(', ');

export const stepsRows = ({ groups }: StepsChart): ChartRow[] =>
  groups.flatMap(({ heading, rows }) =>
    rows.map((step): ChartRow => ({
      group: heading,
      hue: 'power',
      label: step.label,
      detail: step.detail,
      part: 'whole',
      words: stepWords(step),
      lower: step.count,
      upper: step.count,
      lowerOpen: false,
      upperOpen: false,
      approximate: false,
      basis: step.basis,
      asOf: step.date.iso,
      sources: step.sources,
      figure: step.figure,
      href: step.href,
    })),
  );
