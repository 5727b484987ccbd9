import { tellApart } from '../shared/thumbnail/tell-apart.ts';
import { pickForThumbnail, type ThumbnailContents } from '../shared/thumbnail/Thumbnail.tsx';
import { EventMark, Stretch } from './PathMarks.tsx';
import { stateWord, type PathsChart } from './paths-chart.ts';
import { placePaths, placePath } from './place-paths.ts';

/** px; with room below the ticks of news, which would seem to be the next row's. */
const PATH = 29;

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
      rows: rows.map((row) => {
        const { promises, stretches, events } = placePath(row, axis);
        return {
          name: row.name,
          value: { bound: '', number: stateWord(row) },
          hue: 'power',
          isTimed: true,
          height: PATH,
          mark: (on) => (
            <>
              {promises.map((event) => (
                <EventMark on={on} event={event} />
              ))}
              {stretches.map((stretch) => (
                <Stretch on={on} stretch={stretch} />
              ))}
              {events.map((event) => (
                <EventMark on={on} event={event} />
              ))}
            </>
          ),
        };
      }),
    })),
    years: axis,
  };
}
