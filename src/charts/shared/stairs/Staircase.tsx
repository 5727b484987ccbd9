import { Axis } from '../Axis.tsx';
import { Label } from '../Label.tsx';
import { ChartSvg } from '../ChartSvg.tsx';
import { ChartText } from '../ChartText.tsx';
import { BarMark, EmptyPlace, MarkPatterns, percent, ReplacedMark, SumLine } from '../marks.tsx';
import { BAND, ROW_GAP } from '../measures.ts';
import type { PlacedFlight, PlacedStairs, PlacedStep } from './place-stairs.ts';

interface StaircaseProps {
  placed: PlacedStairs;
  /** Unique on the page. */
  idPrefix: string;
}

/** Parts that begin where the one before ended, each with its name beside it. */
export function Staircase({ placed: { description, hue, ticks, flights, height }, idPrefix }: StaircaseProps) {
  const marks = flights.flatMap(({ steps }) =>
    steps.flatMap(({ mark, step }) => (mark && !step.isReplaced ? mark : [])),
  );
  return (
    <ChartSvg class="stairs" description={description} height={height}>
      {flights.map(({ y }) => (
        <rect class="line" y={y} width="100%" height="1" />
      ))}
      <Axis axis={{ ticks, y: 0, height }} gridId={`${idPrefix}-grid`} />
      <g class={hue}>
        <MarkPatterns marks={marks} patternId={idPrefix} />
        {flights.map((flight) => (
          <FlightRow flight={flight} idPrefix={idPrefix} />
        ))}
      </g>
    </ChartSvg>
  );
}

function FlightRow({ flight, idPrefix }: { flight: PlacedFlight; idPrefix: string }) {
  const { y, bandY, bandHeight, height, steps, sum } = flight;
  const { label, name, href } = flight.flight;
  return (
    <g transform={`translate(0 ${y})`} role="group" aria-label={name}>
      {href === undefined ? (
        <Label label={label} />
      ) : (
        <a href={href} aria-label={name}>
          <rect class="hit row" y={-ROW_GAP / 2} width="100%" height={height} />
          <Label label={label} />
        </a>
      )}
      <g class="band" transform={`translate(0 ${bandY})`}>
        <svg height={bandHeight} aria-hidden="true">
          <use class="grid" href={`#${idPrefix}-grid`} />
        </svg>
        {steps.map((step) => (
          <StepMark placed={step} patternId={idPrefix} />
        ))}
        {sum && <SumLine {...sum} />}
      </g>
    </g>
  );
}

function StepMark({ placed: { step, y, from, mark, text }, patternId }: { placed: PlacedStep; patternId: string }) {
  return (
    <a href={step.href} aria-label={step.name}>
      <rect class="hit" y={y} width="100%" height={BAND} />
      {from > 0 && <line class="riser" x1={percent(from)} x2={percent(from)} y1={y - 3} y2={y + 3} />}
      <svg x={from > 0 ? percent(from) : undefined} y={y} height={BAND}>
        {!mark ? (
          <EmptyPlace />
        ) : step.isReplaced ? (
          <ReplacedMark mark={mark} />
        ) : (
          <BarMark mark={mark} patternId={patternId} />
        )}
      </svg>
      <ChartText class="part" x={percent(text.at)} dx={text.dx} y={text.y} text-anchor={text.anchor}>
        {step.text}
      </ChartText>
    </a>
  );
}
