import { formOf } from '../shared/form/form.ts';
import { Paths } from './Paths.tsx';
import { pathsThumbnail } from './paths-thumbnail.tsx';
import { pathsKey } from './paths-key.tsx';
import { pathsChart, pathsRows, type PathsEntry } from './paths-chart.ts';
import { pathsShort } from './paths-short.tsx';
import { placePaths } from './place-paths.ts';
import { pathsExcerpt } from './paths-excerpt.ts';

/** How firm each deal was when. */
export const paths = formOf({
  resolve: (entry: PathsEntry, { deals, readUpTo }) => pathsChart(entry, deals, readUpTo),
  draw: Paths,
  height: (chart) => placePaths(chart).height,
  key: pathsKey,
  rows: pathsRows,
  thumbnail: (chart, _id, height) => pathsThumbnail(chart, height),
  short: pathsShort,
  excerpt: pathsExcerpt,
  groups: ({ rows }) => [{ rows: rows.filter(({ inTable }) => !inTable) }],
});
