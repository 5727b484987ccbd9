import { BarMark, EmptyPlace, HuedPatterns, PartEnd } from '../shared/marks/marks.tsx';
import { tellApart } from '../shared/thumbnail/tell-apart.ts';
import { pickForThumbnail } from '../shared/thumbnail/place-thumbnail.ts';
import type { ThumbnailContents } from '../shared/thumbnail/Thumbnail.tsx';
import type { BarChart } from './bar-chart.ts';
import { barText, emptyWords } from './bar-label.ts';
import { placeBars } from './place-bars.ts';

/** An empty place says little from afar, so numbers come first. */
export function barsThumbnail(chart: BarChart, id: string, height: number): ThumbnailContents {
  const all = tellApart(
    chart.groups.map((group) => ({ ...group, rows: group.bars.map((bar) => ({ ...bar, name: bar.label })) })),
  );
  const numbered = all
    .map((group) => ({ ...group, rows: group.rows.filter(({ value }) => value.kind === 'quantity') }))
    .filter(({ rows }) => rows.length > 0);
  const picked = pickForThumbnail(numbered.length > 0 ? numbered : all, height, false);
  const placed = placeBars({
    ...chart,
    groups: picked.map((group) => ({ ...group, bars: group.rows.map((row) => ({ ...row, label: row.name })) })),
  });
  return {
    all,
    groups: placed.groups.map(({ group: { heading, hue }, bars }, i) => ({
      heading,
      hue,
      rows: bars.map(({ bar, mark, inner }) => ({
        name: bar.label,
        value: barText(bar),
        hue,
        mark: (on) => (
          <>
            {mark ? (
              <BarMark on={on} mark={mark} patternId={`${id}-${i}`} />
            ) : (
              <EmptyPlace on={on} words={emptyWords(bar)} />
            )}
            {inner !== undefined && <PartEnd on={on} at={inner} />}
          </>
        ),
      })),
    })),
    textures: (on) =>
      placed.groups.map(({ group: { hue }, bars }, i) => (
        <HuedPatterns on={on} hue={hue} marks={bars.flatMap(({ mark }) => mark ?? [])} patternId={`${id}-${i}`} />
      )),
  };
}
