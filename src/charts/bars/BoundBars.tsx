import type { BarChart } from './bar-chart.ts';
import { barName, emptyWords, innerName } from './bar-label.ts';
import { BarMark, EmptyPlace, MarkPatterns, PartEnd } from '../shared/marks/marks.tsx';
import { HEADING_INDENT, placeBars, type PlacedBar, type PlacedGroup } from './place-bars.ts';
import { BAND, ROW_GAP } from '../shared/measures.ts';
import { Axis, gridOf, type PlacedAxis } from '../shared/plot/Axis.tsx';
import { ChartSvg } from '../shared/plot/ChartSvg.tsx';
import { ChartText } from '../shared/text/ChartText.tsx';
import { Band } from '../shared/plot/Band.tsx';
import { Label } from '../shared/text/Label.tsx';
import { Hit } from '../shared/plot/Hit.tsx';
import { GridPart, type Grid } from '../shared/plot/Grid.tsx';
import type { Picture } from '../shared/form/form.ts';
import type { Surface } from '../shared/surface.ts';
import { RowLines } from '../shared/plot/RowLines.tsx';

/**
 * Bars that show the bounds of their numbers: solid to what is sure, hatched to what is
 * claimed, with an arrow where nothing closes them. As wide as its place, of one height.
 */
export function BoundBars({ on, chart, idPrefix }: Picture<BarChart>) {
  const { axes, groups, height } = placeBars(chart);
  const gridFor = (axis: PlacedAxis) => gridOf(axis, `${idPrefix}-grid${axes.indexOf(axis) || ''}`);
  return (
    <ChartSvg on={on} description={chart.description} height={height}>
      <RowLines on={on} rows={groups.flatMap(({ bars }) => bars)} />
      {axes.map((axis) => (
        <Axis on={on} axis={axis} grid={gridFor(axis)} />
      ))}
      {groups.map((group, i) => (
        <Group on={on.hued(group.group.hue)} group={group} grid={gridFor(group.axis)} patternId={`${idPrefix}-${i}`} />
      ))}
    </ChartSvg>
  );
}

const ARROWS = {
  power: undefined,
  'from-openai': 'M0-4.5h14m-4.5-4.5 4.5 4.5-4.5 4.5',
  'into-openai': 'M14-4.5H0m4.5-4.5L0-4.5l4.5 4.5',
  ink: undefined,
} as const;

interface GroupProps {
  /** In the hue of the group. */
  on: Surface;
  group: PlacedGroup;
  grid: Grid;
  patternId: string;
}

function Group({ on, group: { group, heading, detail, bars }, grid, patternId }: GroupProps) {
  const arrow = ARROWS[group.hue];
  return (
    <g {...on.group(group.hue)}>
      <MarkPatterns on={on} marks={bars.flatMap(({ mark }) => mark ?? [])} patternId={patternId} />
      {heading.map(({ text, y }, i) => (
        <g {...on.look('heading')} transform={`translate(0 ${y})`}>
          {arrow && i === 0 && <path {...on.styled('heading path')} d={arrow} />}
          <ChartText on={on} x={arrow && HEADING_INDENT}>
            {text}
          </ChartText>
        </g>
      ))}
      {detail.map(({ text, y }) => (
        <ChartText on={on} look="about" y={y}>
          {text}
        </ChartText>
      ))}
      {bars.map((bar) => (
        <Row key={bar.bar.key} on={on} row={bar} grid={grid} patternId={patternId} />
      ))}
    </g>
  );
}

interface RowProps {
  on: Surface;
  row: PlacedBar;
  grid: Grid;
  patternId: string;
}

function Row({ on, row, grid, patternId }: RowProps) {
  const { bar, y, height, bandY, mark, inner } = row;
  return (
    <g transform={`translate(0 ${y})`}>
      <a href={bar.href} aria-label={barName(bar)}>
        <Hit on={on} row y={-ROW_GAP / 2} width="100%" height={height} />
        <Label on={on} label={row.label} />
        <Band on={on} y={bandY}>
          <GridPart on={on} grid={grid} height={BAND} />
          {mark ? (
            <BarMark on={on} mark={mark} patternId={patternId} />
          ) : (
            <EmptyPlace on={on} words={emptyWords(bar)} />
          )}
        </Band>
      </a>
      {inner !== undefined && bar.inner && (
        <a href={bar.inner.href} aria-label={innerName(bar, bar.inner)}>
          <Band on={on} y={bandY}>
            <PartEnd on={on} at={inner} />
            <Hit on={on} y="1" width={on.x(inner)} height={BAND - 2} />
          </Band>
        </a>
      )}
    </g>
  );
}
