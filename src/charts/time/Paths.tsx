import { MarkPatterns } from '../marks.tsx';
import { EventMark, Stretch } from './PathMarks.tsx';
import { pathName, type PathsChart } from './paths-chart.ts';
import { placePath, placePaths } from './place-paths.ts';
import { PROMISE } from './PathsKey.tsx';
import { Band, RowLabel } from './TimeRows.tsx';
import { TimeFrame } from './TimeFrame.tsx';

export interface PathsProps {
  chart: PathsChart;
  /** Unique on the page: twenty charts may share it. */
  idPrefix: string;
}

/** One line per deal: how firm it was when, each event of its path, and what is promised. */
export function Paths({ chart, idPrefix }: PathsProps) {
  const placed = placePaths(chart);
  const [gridId, patternId] = [`${idPrefix}-grid`, `${idPrefix}-date`];
  return (
    <TimeFrame
      description={chart.description}
      placed={placed}
      gridId={gridId}
      patterns={<MarkPatterns marks={[PROMISE]} patternId={patternId} />}
    >
      {(row) => {
        const { promises, stretches, events } = placePath(row.item, placed.axis);
        return (
          <a href={row.item.href} aria-label={pathName(row.item)}>
            <RowLabel row={row} />
            <Band y={row.bandY}>
              <use class="grid" href={`#${gridId}`} />
              {promises.map((event) => (
                <EventMark event={event} patternId={patternId} />
              ))}
              {stretches.map((stretch) => (
                <Stretch stretch={stretch} />
              ))}
              {events.map((event) => (
                <EventMark event={event} patternId={patternId} />
              ))}
            </Band>
          </a>
        );
      }}
    </TimeFrame>
  );
}
