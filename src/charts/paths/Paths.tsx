import type { Picture } from '../shared/form/form.ts';
import { PathLine } from './PathMarks.tsx';
import { pathName, type PathsChart } from './paths-chart.ts';
import { placePath, placePaths } from './place-paths.ts';
import { RowLink, TimeFrame } from '../shared/time/TimeFrame.tsx';

/** One line per deal: how firm it was when, where it ended, and what is promised. */
export function Paths({ on, chart, idPrefix }: Picture<PathsChart>) {
  const placed = placePaths(chart);
  return (
    <TimeFrame
      on={on}
      description={chart.description}
      placed={placed}
      idPrefix={idPrefix}
      remark={chart.others.length > 0 ? `${chart.others.length} more in the table` : undefined}
    >
      {(row, frame) => (
        <RowLink row={row} frame={frame} href={row.item.href} name={pathName(row.item)}>
          <PathLine on={frame.on} path={placePath(row.item, placed.axis)} />
        </RowLink>
      )}
    </TimeFrame>
  );
}
