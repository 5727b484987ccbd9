import type { Surface } from '../shared/surface.ts';
import { DateBox, DatePatterns, Endless, Run } from './DateBox.tsx';
import { placeSpan, placeSpans, type PlacedDate } from './place-spans.ts';
import type { SpansChart } from './spans-chart.ts';
import type { ChartKey, KeyEntry } from '../shared/Key.tsx';
import { timeKey } from '../shared/time/time-key.tsx';

const DATE: PlacedDate = { from: 35, to: 70, torn: false, isPast: false, hearsay: false, isReplaced: false };

/** What a reader must know to read this chart, and nothing more. */
export function spansKey(chart: SpansChart): ChartKey {
  const { axis } = placeSpans(chart);
  const rows = chart.groups.flatMap((group) => group.rows.map((row) => placeSpan(row, axis)));
  const dates = rows.flatMap(({ first, completion }) => [first ?? [], completion ?? []].flat());
  const sample = (date: Partial<PlacedDate>) => {
    const drawn = { ...DATE, ...date };
    return (on: Surface, patternId: string) => (
      <>
        <DatePatterns on={on} dates={[drawn]} patternId={patternId} />
        <DateBox on={on} date={drawn} patternId={patternId} />
      </>
    );
  };
  const entries: (KeyEntry | false)[] = [
    dates.some(({ isPast }) => isPast) && { sample: sample({ isPast: true }), text: 'has happened' },
    dates.some(({ isPast, isReplaced }) => !isPast && !isReplaced) && {
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
    dates.some(({ torn }) => torn) && { sample: sample({ torn: true }), text: 'about' },
    rows.some(({ run }) => run) && {
      sample: (on) => <Run on={on} run={{ from: 5, to: 95 }} />,
      text: 'from first capacity to the last',
    },
    rows.some(({ endless }) => endless !== undefined) && {
      sample: (on) => <Endless on={on} from={0} />,
      text: 'no date for completion',
    },
    dates.some(({ isReplaced }) => isReplaced) && {
      sample: sample({ isReplaced: true }),
      text: 'promised by what has since been replaced',
    },
    dates.some(({ hearsay }) => hearsay) && {
      sample: sample({ hearsay: true, isPast: dates.every((date) => !date.hearsay || date.isPast) }),
      text: 'finer lines: reported or estimated, not announced',
    },
  ];
  return timeKey(entries.filter((entry) => entry !== false));
}
