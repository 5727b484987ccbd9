import { Band, RowLabel } from './TimeRows.tsx';
import { DateBox, DateHit, DatePatterns, Endless, Run } from './DateBox.tsx';
import { placeSpan, placeSpans } from './place-spans.ts';
import type { PlacedTimeRow } from './place-time-rows.ts';
import { spanMarkName, spanRowName } from './span-label.ts';
import type { SpanRow, SpansChart } from './spans-chart.ts';
import type { TimeAxis } from './time-axis.ts';
import { TimeFrame } from './TimeFrame.tsx';

export interface SpansProps {
  chart: SpansChart;
  /** Unique on the page: twenty charts may share it. */
  idPrefix: string;
}

/** From first capacity to completion, each date as wide as it is known. As wide as its place, of one height. */
export function Spans({ chart, idPrefix }: SpansProps) {
  const placed = placeSpans(chart);
  const [gridId, patternId] = [`${idPrefix}-grid`, `${idPrefix}-date`];
  const dates = placed.groups
    .flatMap(({ rows }) => rows.map(({ item }) => placeSpan(item, placed.axis)))
    .flatMap(({ first, completion }) => [first ?? [], completion ?? []].flat());
  return (
    <TimeFrame
      description={chart.description}
      placed={placed}
      gridId={gridId}
      patterns={<DatePatterns dates={dates} patternId={patternId} />}
    >
      {(row) => <Row row={row} axis={placed.axis} gridId={gridId} patternId={patternId} />}
    </TimeFrame>
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
