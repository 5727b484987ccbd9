import { tellApart } from '../shared/thumbnail/tell-apart.ts';
import { pickForThumbnail } from '../shared/thumbnail/place-thumbnail.ts';
import type { ThumbnailContents } from '../shared/thumbnail/Thumbnail.tsx';
import { PathLine } from './PathMarks.tsx';
import { stateWord, type PathsChart } from './paths-chart.ts';
import { placePaths, placePath } from './place-paths.ts';

/** px; more than a mark needs, so that lines are told apart. */
const PATH = 29;

/** The lines of the deals, one axis of years for those that are shown. */
export function pathsThumbnail(chart: PathsChart, height: number): ThumbnailContents {
  const all = tellApart(
    chart.groups.map(({ heading, rows }) => ({
      heading,
      rows: rows.map((row) => ({ ...row, name: row.label, height: PATH })),
    })),
  );
  const picked = pickForThumbnail(
    all.map(({ rows }) => ({ rows })),
    height,
    true,
  );
  const { axis } = placePaths({ ...chart, groups: picked.map(({ rows }) => ({ heading: '', rows })) });
  return {
    all: [...all, { rows: chart.others }],
    groups: picked.map(({ rows }) => ({
      rows: rows.map((row) => ({
        name: row.name,
        value: { bound: '', number: stateWord(row) },
        hue: 'power',
        isTimed: true,
        height: PATH,
        mark: (on) => <PathLine on={on} path={placePath(row, axis)} />,
      })),
    })),
    years: axis,
  };
}
