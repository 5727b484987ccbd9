import { besideNames } from '../shared/thumbnail/beside-names.ts';
import { tellApart } from '../shared/thumbnail/tell-apart.ts';
import { pickForThumbnail, type ThumbnailContents } from '../shared/thumbnail/Thumbnail.tsx';
import { Run, Endless, DateBox, DatePatterns } from './DateBox.tsx';
import { placeSpans, placeSpan } from './place-spans.ts';
import { spanAmount } from './span-label.ts';
import type { SpanRow, SpansChart } from './spans-chart.ts';

const hasDate = ({ first, completion }: SpanRow) => first !== undefined || completion !== undefined;

export function spansThumbnail(chart: SpansChart, id: string, height: number): ThumbnailContents {
  const all = tellApart(
    chart.groups.map(({ heading, rows }) => ({ heading, rows: rows.map((row) => ({ ...row, name: row.label })) })),
  );
  const dated = besideNames(all)
    .map(({ rows }) => ({ rows: rows.filter(hasDate) }))
    .filter(({ rows }) => rows.length > 0);
  const picked = pickForThumbnail(dated, height, true);
  const { axis } = placeSpans({ ...chart, groups: picked });
  const placed = picked.map(({ rows }) => rows.map((row) => ({ row, span: placeSpan(row, axis) })));
  const dates = placed.flat().flatMap(({ span: { first, completion } }) => [first ?? [], completion ?? []].flat());
  return {
    all: chart.groups,
    groups: placed.map((rows) => ({
      rows: rows.map(({ row, span: { first, completion, run, endless } }) => ({
        name: row.name,
        heading: row.heading,
        value: spanAmount(row),
        hue: 'power',
        isTimed: true,
        mark: (on) => (
          <>
            {run && <Run on={on} run={run} />}
            {endless !== undefined && <Endless on={on} from={endless} />}
            {first && <DateBox on={on} date={first} patternId={id} />}
            {completion && <DateBox on={on} date={completion} patternId={id} />}
          </>
        ),
      })),
    })),
    years: axis,
    textures: (on) => (
      <g {...on.group('power')}>
        <DatePatterns on={on.hued('power')} dates={dates} patternId={id} />
      </g>
    ),
  };
}
