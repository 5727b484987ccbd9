import { besideNames } from '../shared/thumbnail/beside-names.ts';
import { tellApart } from '../shared/thumbnail/tell-apart.ts';
import { pickForThumbnail } from '../shared/thumbnail/place-thumbnail.ts';
import type { ThumbnailContents } from '../shared/thumbnail/Thumbnail.tsx';
import { SpanMarks } from './DateBox.tsx';
import { placeSpans, placeSpan } from './place-spans.ts';
import { spanAmount } from './span-label.ts';
import { hasDate, type SpansChart } from './spans-chart.ts';

/** Rows with a date, each with its heading beside its name. */
export function spansThumbnail(chart: SpansChart, height: number): ThumbnailContents {
  const all = tellApart(
    chart.groups.map(({ heading, rows }) => ({ heading, rows: rows.map((row) => ({ ...row, name: row.label })) })),
  );
  const dated = besideNames(all)
    .map(({ rows }) => ({ rows: rows.filter(hasDate) }))
    .filter(({ rows }) => rows.length > 0);
  const picked = pickForThumbnail(dated, height, true);
  const { axis } = placeSpans({ ...chart, groups: picked });
  const placed = picked.map(({ rows }) => rows.map((row) => ({ row, span: placeSpan(row, axis) })));
  return {
    all: chart.groups,
    groups: placed.map((rows) => ({
      rows: rows.map(({ row, span }) => ({
        name: row.name,
        heading: row.heading,
        value: spanAmount(row),
        hue: 'power',
        isTimed: true,
        mark: (on) => <SpanMarks on={on} span={span} />,
      })),
    })),
    years: axis,
  };
}
