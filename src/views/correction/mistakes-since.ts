import type { Collections } from '../../collections.ts';
import { isBefore, parsePartialDate } from '../../ledger/partial-date.ts';
import { restsOn } from '../../ledger/rests-on.ts';

/**
 * Which figures have been corrected, and not only overtaken: all of a chart's where a correction names the chart
 * alone. What is computed from a mistake is one.
 *
 * @param chart the one in which they stand, if they do
 * @param day ISO day on which they were published; what was corrected before is right in them
 */
export function mistakesSince(
  { corrections, ledger }: Pick<Collections, 'corrections' | 'ledger'>,
  chart: string | undefined,
  day: string,
): (figure?: string) => boolean {
  const published = parsePartialDate(day);
  const since = corrections.all.filter(
    ({ kind, date }) => kind === 'corrected' && published !== undefined && !isBefore(date, published),
  );
  const isWhole = since.some(
    ({ about }) => about.figures.length === 0 && chart !== undefined && about.charts.includes(chart),
  );
  const figures = new Set(since.flatMap(({ about }) => about.figures));
  // A figure that an earlier revision shows may be gone, and rests on nothing else then.
  return (figure) => isWhole || (figure !== undefined && !restsOn(ledger, figure).isDisjointFrom(figures));
}
