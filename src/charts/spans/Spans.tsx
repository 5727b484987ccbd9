import type { ComponentChildren } from 'preact';
import { DateBox, DateHit, DatePatterns, Endless, Run, Undated } from './DateBox.tsx';
import { placeSpan, placeSpans } from './place-spans.ts';
import type { PlacedTimeRow } from '../shared/time/place-time-rows.ts';
import { spanMarkName, spanRowName, undatedName } from './span-label.ts';
import type { SpanRow, SpansChart } from './spans-chart.ts';
import type { TimeAxis } from '../shared/time/time-axis.ts';
import { RowLink, TimeFrame } from '../shared/time/TimeFrame.tsx';
import { Band } from '../shared/Band.tsx';

export interface SpansProps {
  chart: SpansChart;
  /** Unique on the page: twenty charts may share it. */
  idPrefix: string;
}

/** From first capacity to completion, each date as wide as it is known. As wide as its place, of one height. */
export function Spans({ chart, idPrefix }: SpansProps) {
  const placed = placeSpans(chart);
  const dates = placed.groups
    .flatMap(({ rows }) => rows.map(({ item }) => placeSpan(item, placed.axis)))
    .flatMap(({ first, completion }) => [first ?? [], completion ?? []].flat());
  return (
    <TimeFrame
      description={chart.description}
      placed={placed}
      idPrefix={idPrefix}
      textures={<DatePatterns dates={dates} patternId={idPrefix} />}
    >
      {(row) => <Row row={row} axis={placed.axis} idPrefix={idPrefix} />}
    </TimeFrame>
  );
}

interface RowProps {
  row: PlacedTimeRow<SpanRow>;
  axis: TimeAxis;
  idPrefix: string;
}

/** Each date is a link of its own; the first of a row is that of its label too. */
function Row({ row, axis, idPrefix }: RowProps) {
  const { item } = row;
  const placed = placeSpan(item, axis);
  const rowLink = (href: string, name: string, marks: ComponentChildren) => (
    <RowLink row={row} idPrefix={idPrefix} href={href} name={name}>
      {marks}
    </RowLink>
  );
  const marks = (['first', 'completion'] as const).flatMap((role) => {
    const [mark, date] = [item[role], placed[role]];
    return mark && date ? { role, mark, date } : [];
  });
  if (marks.length === 0) {
    return item.amount
      ? rowLink(item.amount.href, undatedName(item, item.amount), <Undated from={axis.read.at} />)
      : null;
  }
  return marks.map(({ role, mark, date }, i) => {
    const box = (
      <>
        <DateBox date={date} patternId={idPrefix} />
        {marks.length > 1 && <DateHit date={date} />}
      </>
    );
    if (i > 0) {
      return (
        <a href={mark.href} aria-label={spanMarkName(item, role, mark)}>
          <Band y={row.bandY}>{box}</Band>
        </a>
      );
    }
    const { run, endless } = placed;
    return rowLink(
      mark.href,
      spanRowName(item, role, mark),
      <>
        {run && <Run run={run} />}
        {endless !== undefined && <Endless from={endless} />}
        {box}
      </>,
    );
  });
}
