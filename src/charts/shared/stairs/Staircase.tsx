import { Axis, gridOf } from '../plot/Axis.tsx';
import { Label } from '../text/Label.tsx';
import { ChartSvg } from '../plot/ChartSvg.tsx';
import { PartText } from '../text/ChartText.tsx';
import { At } from '../plot/At.tsx';
import { GridPart, type Grid } from '../plot/Grid.tsx';
import { Hit } from '../plot/Hit.tsx';
import { RowLines } from '../plot/RowLines.tsx';
import type { Surface } from '../surface.ts';
import { BarMark, MarkPatterns, SumLine } from '../marks/marks.tsx';
import { BAND, ROW_GAP } from '../measures.ts';
import { marksOf, type PlacedFlight, type PlacedStairs, type PlacedStep } from './place-stairs.ts';

interface StaircaseProps {
  on: Surface;
  placed: PlacedStairs;
  /** Unique on the page. */
  idPrefix: string;
}

/** Parts that begin where the one before ended, each with its name beside it. */
export function Staircase({ on, placed: { description, hue, ticks, flights, height }, idPrefix }: StaircaseProps) {
  const axis = { ticks, y: 0, height };
  const grid = gridOf(axis, `${idPrefix}-grid`);
  const hued = on.hued(hue);
  return (
    <ChartSvg on={on} class="stairs" description={description} height={height}>
      <RowLines on={on} rows={flights} />
      <Axis on={on} axis={axis} grid={grid} />
      <g {...on.group(hue)}>
        <MarkPatterns on={hued} marks={marksOf(flights)} patternId={idPrefix} />
        {flights.map((flight) => (
          <FlightRow on={hued} flight={flight} grid={grid} patternId={idPrefix} />
        ))}
      </g>
    </ChartSvg>
  );
}

interface FlightRowProps {
  on: Surface;
  flight: PlacedFlight;
  grid: Grid;
  patternId: string;
}

function FlightRow({ on, flight, grid, patternId }: FlightRowProps) {
  const { y, bandY, bandHeight, height, steps, sum } = flight;
  const { label, name, href } = flight.flight;
  return (
    <g transform={`translate(0 ${y})`} role="group" aria-label={name}>
      {href === undefined ? (
        <Label on={on} label={label} />
      ) : (
        <a href={href} aria-label={name}>
          <Hit on={on} row y={-ROW_GAP / 2} width="100%" height={height} />
          <Label on={on} label={label} />
        </a>
      )}
      <g {...on.group('band')} transform={`translate(0 ${bandY})`}>
        {on.isFile ? (
          <GridPart on={on} grid={grid} height={bandHeight} />
        ) : (
          <svg height={bandHeight} aria-hidden="true">
            <GridPart on={on} grid={grid} height={bandHeight} />
          </svg>
        )}
        {steps.map((step) => (
          <StepMark on={on} placed={step} patternId={patternId} />
        ))}
        {sum && <SumLine on={on} {...sum} />}
      </g>
    </g>
  );
}

interface StepMarkProps {
  on: Surface;
  placed: PlacedStep;
  patternId: string;
}

function StepMark({ on, placed: { step, y, from, mark, text }, patternId }: StepMarkProps) {
  return (
    <a href={step.href} aria-label={step.name}>
      {mark && <Hit on={on} y={y} width="100%" height={BAND} />}
      {from > 0 && <line {...on.look('riser')} x1={on.x(from)} x2={on.x(from)} y1={y - 3} y2={y + 3} />}
      {mark && (
        <At on={on} x={from > 0 ? from : undefined} y={y} height={BAND}>
          <BarMark on={on} mark={mark} patternId={patternId} />
        </At>
      )}
      <PartText on={on} at={text.at} dx={text.dx} y={text.y} anchor={text.anchor}>
        {step.text}
      </PartText>
    </a>
  );
}
