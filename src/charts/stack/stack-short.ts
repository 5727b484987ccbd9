import { printValue } from '../../ledger/wording.ts';
import { asExactAs } from '../shared/short/print-alike.ts';
import type { ShortContents, ShortPaper } from '../shared/short/short-contents.ts';
import { stairsShort } from '../shared/stairs/stairs-short.tsx';
import { placeStack } from './place-stack.ts';
import type { StackChart } from './stack-chart.ts';

/** The sums and how much each part counts in them; a sum that is about so much is no more exact than its parts. */
export function stackShort(chart: StackChart, paper: ShortPaper): ShortContents {
  const placed = placeStack(chart);
  const printed = chart.rows.map(({ parts }) => parts.map(({ value }) => printValue(value, 'short')));
  const flights = placed.flights.map((each, i) => {
    const { label } = each.flight;
    const { bound, number } = label.value;
    const value = { ...label.value, number: bound.includes('≈') ? asExactAs(number, printed[i] ?? []) : number };
    return { ...each, flight: { ...each.flight, label: { ...label, value } } };
  });
  return stairsShort(
    { ...placed, flights },
    chart.rows.map(({ parts }, i) => parts.map(({ label }, p) => `${label} ${printed[i]?.[p] ?? ''}`.trim())),
    paper,
  );
}
