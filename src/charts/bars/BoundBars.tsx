import type { BarChart } from './bar-chart.ts';
import { barName, behindName, emptyWords, innerName } from './bar-label.ts';
import { BarMark, EmptyPlace, MarkPatterns, percent, ReplacedMark } from '../shared/marks.tsx';
import { HEADING_INDENT, placeBars, type PlacedBar, type PlacedGroup } from './place-bars.ts';
import { BAND, ROW_GAP } from '../shared/measures.ts';
import { Axis, type PlacedAxis } from '../shared/Axis.tsx';
import { ChartSvg } from '../shared/ChartSvg.tsx';
import { ChartText } from '../shared/ChartText.tsx';
import { Band } from '../shared/Band.tsx';
import { Label } from '../shared/Label.tsx';

export interface BoundBarsProps {
  chart: BarChart;
  /** Unique on the page: twenty charts may share it. */
  idPrefix: string;
}

/**
 * Bars that show the bounds of their numbers: solid to what is sure, hatched to what is
 * claimed, with an arrow where nothing closes them. As wide as its place, of one height.
 */
export function BoundBars({ chart, idPrefix }: BoundBarsProps) {
  const { axes, groups, height } = placeBars(chart);
  const gridIdOf = (axis: PlacedAxis) => `${idPrefix}-grid${axes.indexOf(axis) || ''}`;
  return (
    <ChartSvg description={chart.description} height={height}>
      {groups.flatMap(({ bars }) => bars.map(({ y }) => <rect class="line" y={y} width="100%" height="1" />))}
      {axes.map((axis) => (
        <Axis axis={axis} gridId={gridIdOf(axis)} />
      ))}
      {groups.map((group, i) => (
        <Group group={group} gridId={gridIdOf(group.axis)} patternId={`${idPrefix}-${i}`} />
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

function Group({
  group: { group, heading, detail, bars },
  gridId,
  patternId,
}: {
  group: PlacedGroup;
  gridId: string;
  patternId: string;
}) {
  const arrow = ARROWS[group.hue];
  return (
    <g class={group.hue}>
      <MarkPatterns marks={bars.flatMap(({ mark }) => mark ?? [])} patternId={patternId} />
      {heading.map(({ text, y }, i) => (
        <g class="heading" transform={`translate(0 ${y})`}>
          {arrow && i === 0 && <path d={arrow} />}
          <ChartText x={arrow && HEADING_INDENT}>{text}</ChartText>
        </g>
      ))}
      {detail.map(({ text, y }) => (
        <ChartText class="about" y={y}>
          {text}
        </ChartText>
      ))}
      {bars.map((bar) => (
        <Row row={bar} gridId={gridId} patternId={patternId} />
      ))}
    </g>
  );
}

function Row({ row, gridId, patternId }: { row: PlacedBar; gridId: string; patternId: string }) {
  const { bar, y, height, bandY, mark, inner, behind } = row;
  const end = mark?.claimed ?? 0;
  return (
    <g transform={`translate(0 ${y})`}>
      <a href={bar.href} aria-label={barName(bar)}>
        <rect class="hit row" y={-ROW_GAP / 2} width="100%" height={height} />
        <Label label={row.label} />
        <Band y={bandY}>
          <use class="grid" href={`#${gridId}`} />
          {mark ? <BarMark mark={mark} patternId={patternId} /> : <EmptyPlace words={emptyWords(bar)} />}
        </Band>
      </a>
      {inner && bar.inner && (
        <a href={bar.inner.href} aria-label={innerName(bar, bar.inner)}>
          <Band y={bandY}>
            <BarMark mark={inner} patternId={patternId} />
            <rect class="hit" y="1" width={percent(inner.solid)} height={BAND - 2} />
          </Band>
        </a>
      )}
      {behind && bar.behind && (
        <a href={bar.behind.href} aria-label={behindName(bar, bar.behind)}>
          <Band y={bandY}>
            <ReplacedMark mark={behind} />
            {behind.claimed > end && (
              <rect class="hit" x={percent(end)} y="1" width={percent(behind.claimed - end)} height={BAND - 2} />
            )}
          </Band>
        </a>
      )}
    </g>
  );
}
