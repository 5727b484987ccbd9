import type { ComponentChildren } from 'preact';
import type { BarChart } from './bar-chart.ts';
import { barName, behindName, emptyWords, innerName } from './bar-label.ts';
import { BarMark, EmptyPlace, MarkPatterns, percent, ReplacedMark } from '../marks.tsx';
import {
  AXIS,
  BAND,
  HEADING_INDENT,
  placeBars,
  ROW_GAP,
  type PlacedAxis,
  type PlacedBar,
  type PlacedGroup,
} from './place-bars.ts';
import { ChartSvg } from '../ChartSvg.tsx';
import { ChartText } from '../ChartText.tsx';
import type { PlacedLabel } from '../place-label.ts';

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

/** Ticks on top, and lines down from them that rows may draw again. */
export function Axis({ axis: { ticks, y, height }, gridId }: { axis: PlacedAxis; gridId: string }) {
  return (
    <g aria-hidden="true">
      <defs>
        <g id={gridId}>
          {ticks.map(({ at }) => (
            <line stroke={at === 0 ? 'currentColor' : undefined} x1={percent(at)} x2={percent(at)} y2="100%" />
          ))}
        </g>
      </defs>
      {ticks.map(({ at, label, anchor }) => (
        <ChartText x={percent(at)} y={y + 12} text-anchor={anchor}>
          {label}
        </ChartText>
      ))}
      <svg class="grid full" y={y + AXIS} height={height - AXIS}>
        <use href={`#${gridId}`} />
      </svg>
    </g>
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

/** The place of a bar: cuts what is drawn left of zero. A stylesheet may move it up beside the label. */
const Band = ({ y, children }: { y: number; children: ComponentChildren }) => (
  <g class="band" transform={`translate(0 ${y})`}>
    <svg height={BAND}>{children}</svg>
  </g>
);

export const Label = ({ label: { name, value, detail } }: { label: PlacedLabel }) => (
  <g class="label">
    {name.map(({ text, y }) => (
      <ChartText class="name" y={y}>
        {text}
      </ChartText>
    ))}
    {(value.bound || value.number) && (
      // A stylesheet may move it to the end of the column of labels.
      <ChartText class="value" x="100%" y={value.y}>
        {value.bound && <tspan>{value.bound}</tspan>}
        {/* Some programs drop a blank at the end of a part. */}
        {value.bound && value.number && ' '}
        {value.number}
      </ChartText>
    )}
    {detail.map(({ text, y }) => (
      <ChartText y={y}>{text}</ChartText>
    ))}
  </g>
);
