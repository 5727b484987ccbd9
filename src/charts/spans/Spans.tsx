import type { Picture } from '../shared/form/form.ts';
import type { ComponentChildren } from 'preact';
import { DateBox, DateHit, Endless, RunBar, Undated } from './DateBox.tsx';
import { placeSpan, placeSpans } from './place-spans.ts';
import { BAND_TOP, type PlacedTimeRow } from '../shared/time/place-time-rows.ts';
import { spanMarkName, spanRowName, undatedName } from './span-label.ts';
import type { SpanRow, SpansChart } from './spans-chart.ts';
import type { TimeAxis } from '../shared/time/time-axis.ts';
import { RowLink, TimeFrame, type RowFrame } from '../shared/time/TimeFrame.tsx';
import { Band } from '../shared/plot/Band.tsx';

/** From first capacity to completion, each date as wide as it is known. As wide as its place, of one height. */
export function Spans({ on, chart, idPrefix }: Picture<SpansChart>) {
  const placed = placeSpans(chart);
  return (
    <TimeFrame on={on} description={chart.description} placed={placed} idPrefix={idPrefix}>
      {(row, frame) => <Row row={row} axis={placed.axis} frame={frame} />}
    </TimeFrame>
  );
}

interface RowProps {
  row: PlacedTimeRow<SpanRow>;
  axis: TimeAxis;
  frame: RowFrame;
}

/** Each date is a link of its own; the first of a row is that of its label too. */
function Row({ row, axis, frame }: RowProps) {
  const { on } = frame;
  const { item } = row;
  const placed = placeSpan(item, axis);
  const rowLink = (href: string, name: string, marks: ComponentChildren) => (
    <RowLink row={row} frame={frame} href={href} name={name}>
      {marks}
    </RowLink>
  );
  const marks = (['first', 'completion'] as const).flatMap((role) => {
    const [mark, date] = [item[role], placed[role]];
    return mark && date ? { role, mark, date } : [];
  });
  if (marks.length === 0) {
    return item.amount
      ? rowLink(item.amount.href, undatedName(item, item.amount), <Undated on={on} from={axis.read.at} />)
      : null;
  }
  return marks.map(({ role, mark, date }, i) => {
    const box = (
      <>
        <DateBox on={on} date={date} />
        {marks.length > 1 && <DateHit on={on} date={date} />}
      </>
    );
    if (i > 0) {
      return (
        <a href={mark.href} aria-label={spanMarkName(item, role, mark)}>
          <Band on={on} y={BAND_TOP}>
            {box}
          </Band>
        </a>
      );
    }
    const { run, endless } = placed;
    return rowLink(
      mark.href,
      spanRowName(item, role, mark),
      <>
        {run && <RunBar on={on} run={run} />}
        {endless !== undefined && <Endless on={on} from={endless} />}
        {box}
      </>,
    );
  });
}
