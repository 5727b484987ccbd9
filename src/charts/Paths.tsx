import { MarkPatterns } from './marks.tsx';
import { EventMark, Stretch } from './PathMarks.tsx';
import { pathName, type PathsChart } from './paths-chart.ts';
import { placePath, placePaths } from './place-paths.ts';
import { PROMISE } from './PathsKey.tsx';
import { Band, RowLabel, TimeRows } from './TimeRows.tsx';
import { TimeGrid } from './TimeGrid.tsx';

export interface PathsProps {
  chart: PathsChart;
  /** Unique on the page: twenty charts may share it. */
  idPrefix: string;
}

/** One line per deal: how firm it was when, each event of its path, and what is promised. */
export function Paths({ chart, idPrefix }: PathsProps) {
  const { axis, groups, height } = placePaths(chart);
  const [gridId, patternId] = [`${idPrefix}-grid`, `${idPrefix}-date`];
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
        <MarkPatterns marks={[PROMISE]} patternId={patternId} />
      </g>
      <TimeGrid axis={axis} height={height} gridId={gridId} />
      <TimeRows groups={groups}>
        {(row) => {
          const { promises, stretches, events } = placePath(row.item, axis);
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
      </TimeRows>
    </svg>
  );
}
