import { scaleLinear } from 'd3';
import { statedNumber } from '../../ledger/value.ts';
import { HuedPatterns, SideBar } from '../shared/marks.tsx';
import { MIN_WIDTH } from '../shared/measures.ts';
import { placeMark, REACH, type PlacedMark } from '../shared/place-mark.ts';
import { countRows, leadingRows } from '../shared/short/lead.ts';
import { SHORT_HEIGHTS, SHORT_TOP } from '../shared/short/place-short.ts';
import type { ShortContents, ShortPaper } from '../shared/short/short-contents.ts';
import type { ValueText } from '../shared/value-text.ts';
import type { Surface } from '../shared/surface.ts';
import type { Flow, FlowsChart } from './flows-chart.ts';
import { HUES } from './Flows.tsx';
import { flowText } from './place-flows.ts';

/** A company, its largest flow of money each way. */
interface Pair {
  name: string;
  out: Flow | undefined;
  in: Flow | undefined;
  value: ValueText;
}

const amountOf = (flow: Flow | undefined) => (flow?.amount && statedNumber(flow.amount)) ?? 0;

/** Money from OpenAI to the left, money into OpenAI to the right; who does both leads. */
export function flowsShort(chart: FlowsChart, { id, room, rows: wanted }: ShortPaper): ShortContents {
  const pairs = chart.rows
    .map(({ label, flows }): Pair => {
      const largest = (direction: Flow['direction']) =>
        flows
          .filter((flow) => flow.direction === direction && flow.amount)
          .toSorted((a, b) => amountOf(b) - amountOf(a))[0];
      const both = { out: largest('out'), in: largest('in') };
      return { name: label, ...both, value: valueOf(both) };
    })
    .filter((pair) => pair.out ?? pair.in);
  const isWanted = ({ out, in: into }: Pair) =>
    wanted === undefined || [out, into].some((flow) => flow && wanted.includes(flow.figure));
  const leading = leadingRows([{ rows: pairs.filter(isWanted) }], byBothAndSize, room - SHORT_TOP, SHORT_HEIGHTS);
  const shown = leading.flatMap(({ rows }) => rows);
  const [most, mostIn] = [
    Math.max(0, ...shown.map((pair) => amountOf(pair.out))),
    Math.max(0, ...shown.map((pair) => amountOf(pair.in))),
  ];
  // Both sides on one scale, with room for an open end at either edge.
  const edge = (REACH.open / MIN_WIDTH) * 100;
  const scale = (100 - 2 * edge) / (most + mostIn || 1);
  const zero = edge + most * scale;
  const x = scaleLinear([0, 1], [0, scale]);
  const markOf = (flow: Flow | undefined) => flow?.amount && placeMark(flow.amount, x);
  const flowsOf = (of: readonly { flows: readonly Flow[] }[]) => of.map(({ flows }) => ({ rows: flows }));
  const marks = shown.flatMap((pair) => [markOf(pair.out) ?? [], markOf(pair.in) ?? []].flat());
  return {
    groups: leading.map(({ rows }) => ({
      rows: rows.map((pair) => ({
        name: pair.name,
        value: pair.value,
        href: (pair.out ?? pair.in)?.href,
        hue: 'ink',
        mark: (on) => <Sides on={on} zero={zero} out={markOf(pair.out)} into={markOf(pair.in)} patternId={id} />,
      })),
    })),
    left: countRows(flowsOf(chart.rows)) - shown.reduce((sum, pair) => sum + (pair.out ? 1 : 0) + (pair.in ? 1 : 0), 0),
    isFromZero: false,
    sides: [
      { text: '← OpenAI pays', hue: HUES.out },
      { text: 'OpenAI receives →', hue: HUES.in },
    ],
    textures: (on) =>
      [HUES.out, HUES.in].map((hue) => <HuedPatterns on={on} hue={hue} marks={marks} patternId={`${id}-${hue}`} />),
  };
}

/** "> $300bn out", "$30bn in", or both. */
function valueOf({ out, in: into }: Pick<Pair, 'out' | 'in'>) {
  const [left, right] = [out && `${flowText(out)} out`, into && `${flowText(into)} in`];
  return { bound: '', number: [left, right].filter(Boolean).join(' \u00a0 ') };
}

const byBothAndSize = (a: Pair, b: Pair) => Number(isMutual(b)) - Number(isMutual(a)) || sizeOf(b) - sizeOf(a);
const isMutual = (pair: Pair) => pair.out !== undefined && pair.in !== undefined;
const sizeOf = (pair: Pair) => amountOf(pair.out) + amountOf(pair.in);

interface SidesProps {
  on: Surface;
  /** Percent of the plot, from which both go. */
  zero: number;
  out: PlacedMark | undefined;
  into: PlacedMark | undefined;
  patternId: string;
}

const Sides = ({ on, zero, out, into, patternId }: SidesProps) => (
  <>
    {out && <Side on={on} side="out" from={zero} mark={out} patternId={patternId} />}
    {into && <Side on={on} side="in" from={zero} mark={into} patternId={patternId} />}
    <line {...on.look('zero')} x1={on.x(zero)} x2={on.x(zero)} y2="24" />
  </>
);

const Side = ({
  on,
  side,
  patternId,
  ...bar
}: {
  on: Surface;
  side: 'out' | 'in';
  from: number;
  mark: PlacedMark;
  patternId: string;
}) => (
  <g {...on.group(HUES[side])}>
    <SideBar on={on} sign={side === 'out' ? -1 : 1} y={0} patternId={`${patternId}-${HUES[side]}`} {...bar} />
  </g>
);
