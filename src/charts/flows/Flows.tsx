import { printValue } from '../../ledger/wording.ts';
import { isHearsay } from '../shared/mark.ts';
import { At } from '../shared/At.tsx';
import { Band } from '../shared/Band.tsx';
import { Hit } from '../shared/Hit.tsx';
import type { Picture } from '../shared/form.ts';
import type { Surface } from '../shared/surface.ts';
import { Label } from '../shared/Label.tsx';
import { ChartSvg } from '../shared/ChartSvg.tsx';
import { ChartText } from '../shared/ChartText.tsx';
import type { Direction, Flow, FlowsChart } from './flows-chart.ts';
import { HatchPattern } from '../shared/marks.tsx';
import { FLOW_GAP, HEAD, placeFlows, flowDetails, flowText, type PlacedFlow } from './place-flows.ts';

export const HUES: Record<Direction, string> = { out: 'from-openai', in: 'into-openai', past: 'past' };

/** An arrow as thick as its flow, its point at zero: leftwards from there, or rightwards. @param length px */
function arrow(thickness: number, direction: Direction, length: number): string {
  const side = direction === 'in' ? 1 : -1;
  const [top, middle, bottom] = [HEAD, HEAD + thickness / 2, HEAD + thickness].map((n) => Number(n.toFixed(1)));
  const back = side * (HEAD + Math.min(14, thickness / 2 + 4));
  return `M${side * length} ${top}H${back}V${(top ?? 0) - HEAD + 1}L0 ${middle} ${back} ${(bottom ?? 0) + HEAD - 1}V${bottom}H${side * length}`;
}

/** Dashed: no size is published. Dash and dot: a guarantee. Beads: shares. */
const UNSIZED: Record<Flow['matter'], string> = { cash: 'unsized', guarantee: 'pledged', shares: 'beads' };

/** px by which the round beads of a line stand out at its end; pages cut them. */
const BEAD = 3;

/** A line without thickness, with a head unless it goes between two others. */
function Unsized({ on, direction, matter }: Pick<Flow, 'direction' | 'matter'> & { on: Surface }) {
  const length = on.reach(100) - (on.isFile && matter === 'shares' ? BEAD : 0);
  if (direction === 'past') return <path {...on.look(UNSIZED[matter])} d={`M-${length} ${HEAD}H0`} />;
  const side = direction === 'in' ? 1 : -1;
  return (
    <>
      <path {...on.look(UNSIZED[matter])} d={`M${side * length} ${HEAD}H${side * (matter === 'shares' ? 16 : 2)}`} />
      <path {...on.look('open')} d={`M${side * 8} ${HEAD - 4}L${side} ${HEAD}l${side * 7} 4`} />
    </>
  );
}

/** All that is printed on a flow, in that order; then its value in words, and its basis. */
function nameOf(flow: Flow): string {
  const { bound, number } = flowText(flow);
  const printed = [`${flow.label}: ${`${bound} ${number}`.trim()}`, ...flowDetails(flow)];
  return [...printed, printValue(flow.value), isHearsay(flow) ? '' : flow.basis].filter(Boolean).join(', ');
}

export function Flows({ on, chart, idPrefix }: Picture<FlowsChart>) {
  const { companies, apart, height } = placeFlows(chart);
  return (
    <ChartSvg on={on} class="flows" description={chart.description} height={height}>
      <g aria-hidden="true">
        <ChartText on={on} look="name" y="14">
          OpenAI
        </ChartText>
        <ChartText on={on} look="name" x={on.x(100)} y="14" text-anchor="end">
          the other company
        </ChartText>
      </g>
      {apart.heading.map(({ text, y }) => (
        <g {...on.look('heading')} transform={`translate(0 ${y})`}>
          <ChartText on={on}>{text}</ChartText>
        </g>
      ))}
      {[...companies, ...apart.companies].map(({ y, flows }) => (
        <>
          <rect {...on.look('between')} y={y - 3} width={on.x(100)} height="1" />
          {flows.map((flow) => (
            <FlowRow
              on={on.hued(HUES[flow.flow.direction])}
              placed={flow}
              patternId={`${idPrefix}-${flow.flow.direction}`}
            />
          ))}
        </>
      ))}
      {(['out', 'in', 'past'] as const).map((direction) => (
        <g {...on.group(HUES[direction])}>
          <Textures on={on.hued(HUES[direction])} id={`${idPrefix}-${direction}`} />
        </g>
      ))}
    </ChartSvg>
  );
}

function FlowRow({ on, placed, patternId }: { on: Surface; placed: PlacedFlow; patternId: string }) {
  const { flow, y, height, label, bandY, bandHeight, thickness } = placed;
  return (
    <g {...on.group(HUES[flow.direction])} transform={`translate(0 ${y})`}>
      <a href={flow.href} aria-label={nameOf(flow)}>
        <Hit on={on} row y={-FLOW_GAP / 2} width="100%" height={height} />
        <Label on={on} label={label} />
        <Band on={on} y={bandY} height={bandHeight}>
          <At on={on} x={flow.direction === 'in' ? undefined : 100}>
            <Arrow on={on} flow={flow} thickness={thickness} patternId={patternId} />
          </At>
        </Band>
      </a>
    </g>
  );
}

export const Textures = ({ on, id }: { on: Surface; id: string }) => <HatchPattern on={on} id={`${id}-hatch`} />;

interface ArrowProps {
  on: Surface;
  flow: Flow;
  thickness: number;
  patternId: string;
}

export function Arrow({ on, flow, thickness, patternId }: ArrowProps) {
  if (!flow.amount) return <Unsized on={on} {...flow} />;
  // As in bars: hatched what may be less.
  const isCeiling = flow.amount.kind === 'ceiling';
  const under = Number((2 * HEAD + thickness + 1).toFixed(1));
  const length = on.reach(100);
  // A page cuts the line at both edges.
  const [left, right] = !on.isFile ? [-length, length] : flow.direction === 'in' ? [0, length] : [-length, 0];
  return (
    <>
      <path
        {...on.look(isCeiling ? 'outlined' : 'solid')}
        {...(isCeiling && { fill: `url(#${patternId}-hatch)` })}
        d={arrow(thickness, flow.direction, length)}
      />
      {flow.amount.kind === 'floor' && <path {...on.look('unsized')} d={`M${left} ${under}H${right}`} />}
    </>
  );
}
