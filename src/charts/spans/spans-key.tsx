import type { Surface } from '../shared/surface.ts';
import { DateBox, Endless, RunBar } from './DateBox.tsx';
import { placeSpan, placeSpans, type PlacedDate } from './place-spans.ts';
import type { SpansChart } from './spans-chart.ts';
import type { ChartKey, KeyEntry } from '../shared/key/Key.tsx';
import { timeKey } from '../shared/time/time-key.tsx';

const DATE: PlacedDate = { from: 35, to: 70, isPast: false };

/** What a reader must know to read this chart, and nothing more. */
export function spansKey(chart: SpansChart): ChartKey {
  const { axis } = placeSpans(chart);
  const rows = chart.groups.flatMap((group) => group.rows.map((row) => placeSpan(row, axis)));
  const dates = rows.flatMap(({ first, completion }) => [first ?? [], completion ?? []].flat());
  const sample = (date: Partial<PlacedDate>) => (on: Surface) => <DateBox on={on} date={{ ...DATE, ...date }} />;
  const entries: (KeyEntry | false)[] = [
    dates.some(({ isPast }) => isPast) && { sample: sample({ isPast: true }), text: 'has happened' },
    dates.some(({ isPast }) => !isPast) && {
      sample: sample({}),
      text: 'empty: promised; as wide as the date is vague: a month, a half-year, a year',
    },
    dates.some(({ open }) => open === 'left') && {
      sample: sample({ open: 'left' }),
      text: 'by, through: may come earlier',
    },
    dates.some(({ open }) => open === 'right') && {
      sample: sample({ open: 'right' }),
      text: 'from: may come later',
    },
    rows.some(({ run }) => run) && {
      sample: (on) => <RunBar on={on} run={{ from: 5, to: 95 }} />,
      text: 'from first capacity to the last',
    },
    rows.some(({ endless }) => endless !== undefined) && {
      sample: (on) => <Endless on={on} from={0} />,
      text: 'no date for completion',
    },
  ];
  return timeKey(entries.filter((entry) => entry !== false));
}
