import { scaleLinear } from 'd3';
import { statedNumber } from '../../ledger/value.ts';
import { HuedPatterns, SideBar } from '../shared/marks/marks.tsx';
import { MIN_WIDTH } from '../shared/measures.ts';
import { placeMark, REACH, type PlacedMark } from '../shared/marks/place-mark.ts';
import { At } from '../shared/plot/At.tsx';
import { LABEL_WIDTH, NAME_FONT, NAME_LINE } from '../shared/text/place-label.ts';
import { textWidth } from '../shared/text/text-width.ts';
import { countRows, leadingRows } from '../shared/short/lead.ts';
import { SHORT_HEIGHTS, SHORT_TOP } from '../shared/short/place-short.ts';
import type { ShortContents, ShortPaper } from '../shared/short/short-contents.ts';
import type { ValueText } from '../shared/text/value-text.ts';
import type { Surface } from '../shared/surface.ts';
import type { Flow, FlowsChart } from './flows-chart.ts';
import { SIDE_HUES } from './Flows.tsx';
import { flowText, WORDS_GAP } from './place-flows.ts';

/** A company, its largest flow of money each way. */
interface Pair {
  name: string;
  out: Flow | undefined;
  in: Flow | undefined;
  value: ValueText;
  spoken: string;
  isWorded: true;
}

const amountOf = (flow: Flow | undefined) => (flow?.amount && statedNumber(flow.amount)) ?? 0;

/** Money from OpenAI to the left, money into OpenAI to the right, each number above its own bar; the most money leads. */
export function flowsShort(chart: FlowsChart, { id, room, rows: wanted }: ShortPaper): ShortContents {
  const pairs = chart.rows
    .map(({ label, flows }): Pair => {
      const largest = (direction: Flow['direction']) =>
        flows
          .filter((flow) => flow.direction === direction && flow.amount)
          .toSorted((a, b) => amountOf(b) - amountOf(a))[0];
      const both = { out: largest('out'), in: largest('in') };
      return { name: label, ...both, value: NONE, spoken: spokenOf(label, both), isWorded: true };
    })
    .filter((pair) => pair.out ?? pair.in)
    .toSorted((a, b) => sizeOf(b) - sizeOf(a));
  const isWanted = ({ out, in: into }: Pair) =>
    wanted === undefined || [out, into].some((flow) => flow && wanted.includes(flow.figure));
  const leading = leadingRows([{ rows: pairs.filter(isWanted) }], () => 0, room - SHORT_TOP, SHORT_HEIGHTS);
  const shown = leading.flatMap(({ rows }) => rows);
  const [most, mostIn] = [
    Math.max(0, ...shown.map((pair) => amountOf(pair.out))),
    Math.max(0, ...shown.map((pair) => amountOf(pair.in))),
  ];
  // Both sides on one scale, with room for an open end at either edge, and for names and numbers above the bars.
  const edge = (REACH.open / MIN_WIDTH) * 100;
  const widest = (widthOf: (pair: Pair) => number) => (Math.max(0, ...shown.map(widthOf)) / LABEL_WIDTH) * 100;
  const least = widest((pair) => textWidth(pair.name, NAME_FONT) + 2 * WORDS_GAP + numberWidth(pair.out));
  const whole = 100 - 2 * edge;
  const zero = clamp(
    edge + (whole * most) / (most + mostIn || 1),
    least,
    100 - widest((pair) => WORDS_GAP + numberWidth(pair.in)),
  );
  const scale = Math.min((zero - edge) / (most || 1), (100 - zero - edge) / (mostIn || 1));
  const x = scaleLinear([0, 1], [0, scale]);
  const markOf = (flow: Flow | undefined) => flow?.amount && placeMark(flow.amount, x);
  const flowsOf = (of: readonly { flows: readonly Flow[] }[]) => of.map(({ flows }) => ({ rows: flows }));
  const marks = shown.flatMap((pair) => [markOf(pair.out) ?? [], markOf(pair.in) ?? []].flat());
  return {
    groups: leading.map(({ rows }) => ({
      rows: rows.map((pair) => ({
        ...pair,
        href: (pair.out ?? pair.in)?.href,
        hue: 'ink',
        mark: (on) => (
          <>
            {pair.out && <Amount on={on} flow={pair.out} side="out" zero={zero} />}
            {pair.in && <Amount on={on} flow={pair.in} side="in" zero={zero} />}
            <At on={on} y={NAME_LINE - 4}>
              <Sides on={on} zero={zero} out={markOf(pair.out)} into={markOf(pair.in)} patternId={id} />
            </At>
          </>
        ),
      })),
    })),
    left: countRows(flowsOf(chart.rows)) - shown.reduce((sum, pair) => sum + (pair.out ? 1 : 0) + (pair.in ? 1 : 0), 0),
    isFromZero: false,
    sides: [
      { text: '← OpenAI pays', hue: SIDE_HUES.out },
      { text: 'OpenAI receives →', hue: SIDE_HUES.in },
    ],
    textures: (on) =>
      [SIDE_HUES.out, SIDE_HUES.in].map((hue) => (
        <HuedPatterns on={on} hue={hue} marks={marks} patternId={`${id}-${hue}`} />
      )),
  };
}

/** The numbers stand above the bars. */
const NONE: ValueText = { bound: '', number: '' };

/** "Amazon: OpenAI pays $138bn, OpenAI receives $50bn". */
const spokenOf = (label: string, { out, in: into }: Pick<Pair, 'out' | 'in'>) =>
  `${label}: ${[out && `OpenAI pays ${flowText(out)}`, into && `OpenAI receives ${flowText(into)}`].filter(Boolean).join(', ')}`;

const numberWidth = (flow: Flow | undefined) => (flow ? textWidth(flowText(flow), NAME_FONT) : 0);

const clamp = (n: number, least: number, most: number) => Math.min(most, Math.max(least, n));

/** A number beside the line in the middle, on its own side. */
const Amount = ({ on, flow, side, zero }: { on: Surface; flow: Flow; side: 'out' | 'in'; zero: number }) => (
  <text
    class={SIDE_HUES[side]}
    x={on.x(zero)}
    dx={side === 'out' ? -WORDS_GAP : WORDS_GAP}
    y="14"
    text-anchor={side === 'out' ? 'end' : 'start'}
  >
    {flowText(flow)}{' '}
  </text>
);

const sizeOf = (pair: Pair) => Math.max(amountOf(pair.out), amountOf(pair.in));

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
  <g {...on.group(SIDE_HUES[side])}>
    <SideBar on={on} sign={side === 'out' ? -1 : 1} y={0} patternId={`${patternId}-${SIDE_HUES[side]}`} {...bar} />
  </g>
);
