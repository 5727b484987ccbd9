import type { ShortContents, ShortPaper } from '../shared/short/short-contents.ts';
import { stairsShort } from '../shared/stairs/stairs-short.tsx';
import { valueText } from '../shared/text/value-text.ts';
import { placeShares } from './place-shares.ts';
import type { SharesChart } from './shares-chart.ts';
import { percentText } from './shares-label.ts';

/** The wholes, what each comes to and whose share is how large. An effective number of suppliers wants explaining. */
export function sharesShort(chart: SharesChart, paper: ShortPaper): ShortContents {
  const placed = placeShares(chart);
  const flights = placed.flights.map((each, i) => {
    const whole = chart.rows[i]?.whole;
    const { label } = each.flight;
    return {
      ...each,
      flight: { ...each.flight, label: whole ? { ...label, value: { ...label.value, ...valueText(whole) } } : label },
    };
  });
  const names = chart.rows.map(({ parts }) => parts.map(({ label, share }) => `${label} ${percentText(share)}`));
  return stairsShort({ ...placed, flights }, names, paper, 2);
}
