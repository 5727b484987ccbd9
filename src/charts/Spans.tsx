import { Band, RowLabel, TimeRows } from './TimeRows.tsx';
import { DateBox, DateHit, DatePatterns, Endless, Run } from './DateBox.tsx';
import { placeSpan, placeSpans } from './place-spans.ts';
import type { PlacedTimeRow } from './place-time-rows.ts';
import { spanMarkName, spanRowName } from './span-label.ts';
import type { SpanRow, SpansChart } from './spans-chart.ts';
import type { TimeAxis } from './time-axis.ts';
import { TimeGrid } from './TimeGrid.tsx';

export interface SpansProps {
  chart: SpansChart;
  /** Unique on the page: twenty charts may share it. */
  idPrefix: string;
}

/** From first capacity to completion, each date as wide as it is known. As wide as its place, of one height. */
export function Spans({ chart, idPrefix }: SpansProps) {
  const { axis, groups, height } = placeSpans(chart);
  const [gridId, patternId] = [`${idPrefix}-grid`, `${idPrefix}-date`];
  const dates = groups
    .flatMap(({ rows }) => rows.map(({ item }) => placeSpan(item, axis)))
    .flatMap(({ first, completion }) => [first ?? [], completion ?? []].flat());
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="bars bound-bars"
      width="100%"
      height={height}
      role="group"
      aria-label={chart.description}
    >
      <g class="power">
        <DatePatterns dates={dates} patternId={patternId} />
      </g>
      <TimeGrid axis={axis} height={height} gridId={gridId} />
      <TimeRows groups={groups}>
        {(row) => <Row row={row} axis={axis} gridId={gridId} patternId={patternId} />}
      </TimeRows>
    </svg>
  );
}

function Row({
  row,
  axis,
  gridId,
  patternId,
}: {
  row: PlacedTimeRow<SpanRow>;
  axis: TimeAxis;
  gridId: string;
  patternId: string;
}) {
  const { first, completion } = row.item;
  const placed = placeSpan(row.item, axis);
  const marks = (['first', 'completion'] as const).flatMap((role) => {
    const [mark, date] = [row.item[role], placed[role]];
    return mark && date ? { role, mark, date } : [];
  });
  return marks.map(({ role, mark, date }, i) => (
    <a href={mark.href} aria-label={(i === 0 ? spanRowName : spanMarkName)(row.item, role, mark)}>
      {i === 0 && <RowLabel row={row} />}
      <Band y={row.bandY}>
        {i === 0 && <use class="grid" href={`#${gridId}`} />}
        {i === 0 && placed.run && <Run run={placed.run} />}
        {placed.endless !== undefined && <Endless from={placed.endless} />}
        <DateBox date={date} patternId={patternId} />
        {(i > 0 || (first && completion)) && <DateHit date={date} />}
      </Band>
    </a>
  ));
}
