import { EventMark, Stretch } from './PathMarks.tsx';
import { pathName, type PathsChart } from './paths-chart.ts';
import { placePath, placePaths } from './place-paths.ts';
import { RowLink, TimeFrame } from '../shared/time/TimeFrame.tsx';

export interface PathsProps {
  chart: PathsChart;
  /** Unique on the page: twenty charts may share it. */
  idPrefix: string;
}

/** One line per deal: how firm it was when, each event of its path, and what is promised. */
export function Paths({ chart, idPrefix }: PathsProps) {
  const placed = placePaths(chart);
  return (
    <TimeFrame description={chart.description} placed={placed} idPrefix={idPrefix}>
      {(row) => {
        const { promises, stretches, events } = placePath(row.item, placed.axis);
        return (
          <RowLink row={row} idPrefix={idPrefix} href={row.item.href} name={pathName(row.item)}>
            {promises.map((event) => (
              <EventMark event={event} />
            ))}
            {stretches.map((stretch) => (
              <Stretch stretch={stretch} />
            ))}
            {events.map((event) => (
              <EventMark event={event} />
            ))}
          </RowLink>
        );
      }}
    </TimeFrame>
  );
}
