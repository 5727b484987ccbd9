import type { JSX } from 'preact';
import { barChart } from '../bars/bar-chart.ts';
import { barText, emptyWords } from '../bars/bar-label.ts';
import { placeBars } from '../bars/place-bars.ts';
import type { DrawingContext, FormEntry } from '../draw-chart.ts';
import { flowsChart } from '../flows/flows-chart.ts';
import { Arrow, HUES, Textures } from '../flows/Flows.tsx';
import { flowText, HEAD } from '../flows/place-flows.ts';
import { BarMark, EmptyPlace, MarkPatterns, percent, ReplacedMark } from '../marks.tsx';
import type { PlacedMark } from '../place-mark.ts';
import { placeShares } from '../stairs/place-shares.ts';
import { placeStack } from '../stairs/place-stack.ts';
import type { PlacedFlight, PlacedStairs } from '../stairs/place-stairs.ts';
import { sharesChart } from '../stairs/shares-chart.ts';
import { stackChart } from '../stairs/stack-chart.ts';
import { DateBox, DatePatterns, Endless, Run } from '../time/DateBox.tsx';
import { EventMark, Stretch } from '../time/PathMarks.tsx';
import { pathsChart, stateWord } from '../time/paths-chart.ts';
import { placePath, placePaths } from '../time/place-paths.ts';
import { placeSpan, placeSpans } from '../time/place-spans.ts';
import { placeSteps } from '../time/place-steps.ts';
import { spanAmount } from '../time/span-label.ts';
import { spansChart, type SpanRow } from '../time/spans-chart.ts';
import { stepsChart, type Step } from '../time/steps-chart.ts';
import type { TimeAxis } from '../time/time-axis.ts';
import { tellApart } from './tell-apart.ts';
import { pickForThumbnail, plotWidth, Thumbnail, type ThumbnailGroup, type ThumbnailRow } from './Thumbnail.tsx';

export interface DrawnThumbnail {
  svg: JSX.Element;
  /** px; what percentages in the marks are of. */
  plotWidth: number;
  /** Rows that are shown, of how many the chart has. */
  shown: number;
  of: number;
}

/** px */
interface Size {
  width: number;
  height: number;
}

/**
 * A chart for a picture that is looked at from afar: as many of its rows as can be read there, each in one line.
 *
 * @throws {ChartError} when a figure cannot stand where the chart puts it
 * @throws {LedgerError} for an unknown figure
 */
export function drawThumbnail(entry: FormEntry, context: DrawingContext, size: Size): DrawnThumbnail {
  const { groups, all, ...drawn } = thumbnailOf(entry, context, size.height);
  return {
    svg: Thumbnail({ groups, ...drawn, ...size }),
    plotWidth: plotWidth(groups, size.width),
    shown: countOf(groups),
    of: countOf(all),
  };
}

interface Contents {
  groups: ThumbnailGroup[];
  /** What they were picked from. */
  all: readonly { rows: readonly unknown[] }[];
  years?: TimeAxis;
  textures?: JSX.Element;
}

const countOf = (groups: readonly { rows: readonly unknown[] }[]) =>
  groups.reduce((sum, { rows }) => sum + rows.length, 0);

function thumbnailOf(entry: FormEntry, { ledger, hrefOf, idPrefix, readUpTo, deals }: DrawingContext, height: number) {
  const id = `thumbnail-${idPrefix}`;
  switch (entry.form) {
    case 'bars':
      return ofBars(barChart(entry, ledger, hrefOf), id, height);
    case 'stack':
      return ofStairs(placeStack(stackChart(entry, ledger, hrefOf)), id, height);
    case 'shares':
      return ofStairs(placeShares(sharesChart(entry, ledger, hrefOf)), id, height);
    case 'flows':
      return ofFlows(flowsChart(entry, ledger, hrefOf), id, height);
    case 'spans':
      return ofSpans(spansChart(entry, ledger, hrefOf, readUpTo), id, height);
    case 'paths':
      return ofPaths(pathsChart(entry, deals, readUpTo), height);
    case 'steps':
      return ofSteps(stepsChart(entry, { ledger, deals, hrefOf, readUpTo }));
  }
}

/** An empty place says little from afar, so numbers come first. */
function ofBars(chart: ReturnType<typeof barChart>, id: string, height: number): Contents {
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
      rows: bars.map(({ bar, mark, inner, behind }) => ({
        name: bar.label,
        value: barText(bar),
        hue,
        mark: (
          <>
            {mark ? <BarMark mark={mark} patternId={`${id}-${i}`} /> : <EmptyPlace words={emptyWords(bar)} />}
            {inner && <BarMark mark={inner} patternId={`${id}-${i}`} />}
            {behind && <ReplacedMark mark={behind} />}
          </>
        ),
      })),
    })),
    textures: (
      <>
        {placed.groups.map(({ group: { hue }, bars }, i) => (
          <g class={hue}>
            <MarkPatterns marks={bars.flatMap(({ mark }) => mark ?? [])} patternId={`${id}-${i}`} />
          </g>
        ))}
      </>
    ),
  };
}

/** The parts of each sum side by side. */
function ofStairs({ flights, hue }: PlacedStairs, id: string, height: number): Contents {
  const rows = flights.map(({ flight: { label }, steps }): ThumbnailRow => ({
    name: label.name.map(({ text }) => text).join(' '),
    value: label.value,
    hue,
    mark: <Parts steps={steps} patternId={id} />,
    parts: steps.filter(({ step }) => !step.isReplaced).map(({ step }) => step.text),
  }));
  const marks = flights.flatMap(({ steps }) => steps.flatMap(({ mark }) => mark ?? []));
  return {
    all: [{ rows }],
    groups: pickForThumbnail([{ rows }], height, false),
    textures: (
      <g class={hue}>
        <MarkPatterns marks={marks} patternId={id} />
      </g>
    ),
  };
}

const Parts = ({ steps, patternId }: { steps: PlacedFlight['steps']; patternId: string }) => (
  <>
    {steps.map(({ step, from, mark }) => mark && <Part isReplaced={step.isReplaced} {...{ from, mark, patternId }} />)}
  </>
);

interface PartProps {
  from: number;
  mark: PlacedMark;
  isReplaced: boolean;
  patternId: string;
}

const Part = ({ from, mark, isReplaced, patternId }: PartProps) => (
  <>
    <svg x={percent(from)} height="24">
      {isReplaced ? <ReplacedMark mark={mark} /> : <BarMark mark={mark} patternId={patternId} />}
    </svg>
    {/* Where the next part begins. */}
    {from > 0 && <rect class="ground" x={percent(from)} width="1.5" height="24" />}
  </>
);

/** px of the largest flow */
const THICKEST = 17;

function ofFlows({ rows: companies, apart }: ReturnType<typeof flowsChart>, id: string, height: number): Contents {
  const flows = companies.flatMap((company) => company.flows);
  const largest = Math.max(0, ...flows.map(({ amount }) => amount?.number ?? 0));
  const rows = flows.map((flow): ThumbnailRow & { detail: string } => {
    const thickness = Math.max(1.5, ((flow.amount?.number ?? 0) / (largest || 1)) * THICKEST);
    const hue = HUES[flow.direction];
    return {
      name: flow.label,
      detail: flow.detail,
      value: flowText(flow),
      hue,
      isTimed: true,
      height: Math.round(thickness + 2 * HEAD + (flow.amount?.kind === 'floor' ? HEAD : 0)),
      mark: (
        <svg x={flow.direction === 'in' ? undefined : '100%'}>
          <Arrow flow={flow} thickness={thickness} patternId={`${id}-${hue}`} />
        </svg>
      ),
    };
  });
  return {
    all: [{ rows }, { rows: apart.flatMap((company) => company.flows) }],
    groups: pickForThumbnail(tellApart([{ rows }]), height, false),
    textures: (
      <>
        {[...new Set(Object.values(HUES))].map((hue) => (
          <g class={hue}>
            <Textures id={`${id}-${hue}`} />
          </g>
        ))}
      </>
    ),
  };
}

/** Headings cost rows, of which years leave few: here they stand beside each name. */
const besideNames = <Row,>(groups: readonly { heading?: string | undefined; rows: readonly Row[] }[]) =>
  groups.map(({ heading, rows }) => ({ rows: rows.map((row) => ({ ...row, heading })) }));

const hasDate = ({ first, completion }: SpanRow) => first !== undefined || completion !== undefined;

function ofSpans(chart: ReturnType<typeof spansChart>, id: string, height: number): Contents {
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
        mark: (
          <>
            {run && <Run run={run} />}
            {endless !== undefined && <Endless from={endless} />}
            {first && <DateBox date={first} patternId={id} />}
            {completion && <DateBox date={completion} patternId={id} />}
          </>
        ),
      })),
    })),
    years: axis,
    textures: (
      <g class="power">
        <DatePatterns dates={dates} patternId={id} />
      </g>
    ),
  };
}

/** px; with room below the ticks of news, which would seem to be the next row's. */
const PATH = 29;

function ofPaths(chart: ReturnType<typeof pathsChart>, height: number): Contents {
  const all = tellApart(
    chart.groups.map(({ heading, rows }) => ({
      heading,
      rows: rows.map((row) => ({ ...row, name: row.label, height: PATH })),
    })),
  );
  const picked = pickForThumbnail(besideNames(all), height, true);
  const { axis } = placePaths({ ...chart, groups: picked });
  return {
    all,
    groups: picked.map(({ rows }) => ({
      rows: rows.map((row) => {
        const { promises, stretches, events } = placePath(row, axis);
        return {
          name: row.name,
          heading: row.heading,
          value: { bound: '', number: stateWord(row) },
          hue: 'power',
          isTimed: true,
          height: PATH,
          mark: (
            <>
              {promises.map((event) => (
                <EventMark event={event} />
              ))}
              {stretches.map((stretch) => (
                <Stretch stretch={stretch} />
              ))}
              {events.map((event) => (
                <EventMark event={event} />
              ))}
            </>
          ),
        };
      }),
    })),
    years: axis,
  };
}

const STAIRS = 66; // px

/** Each group is one flight of stairs: what matters from afar is how it rises. */
function ofSteps(chart: ReturnType<typeof stepsChart>): Contents {
  const { axis } = placeSteps(chart);
  const highest = Math.max(1, ...chart.groups.flatMap(({ rows }) => rows.map(({ count }) => count)));
  const rows = chart.groups.map(({ heading = '', rows: all }): ThumbnailRow => {
    const steps = all.filter(({ kind }) => kind === 'step');
    return {
      name: heading,
      value: { bound: '', number: steps.at(-1)?.words ?? '' },
      hue: 'power',
      isTimed: true,
      height: STAIRS,
      mark: <Stairs steps={steps} axis={axis} px={STAIRS / highest} />,
    };
  });
  return { all: [{ rows }], groups: [{ rows }], years: axis };
}

/** @param px height of one more */
const Stairs = ({ steps, axis, px }: { steps: readonly Step[]; axis: TimeAxis; px: number }) => (
  <>
    {steps.map(({ count, date }, i) => {
      const { from, to } = axis.span(date);
      const rise = count - (steps[i - 1]?.count ?? 0);
      const place = { y: STAIRS - count * px, height: rise * px - 1 };
      const { at: end } = axis.read;
      return (
        <>
          <rect class="pale" x={percent(from)} width={percent(Math.min(to, end) - from)} {...place} />
          {end > to && <rect class="solid" x={percent(to)} width={percent(end - to)} {...place} />}
        </>
      );
    })}
  </>
);
