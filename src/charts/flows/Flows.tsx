import { printValue } from '../../ledger/wording.ts';
import { isHearsay } from '../shared/mark.ts';
import { Label } from '../shared/Label.tsx';
import { ChartSvg } from '../shared/ChartSvg.tsx';
import { ChartText } from '../shared/ChartText.tsx';
import type { Direction, Flow, FlowsChart } from './flows-chart.ts';
import { HatchPattern, RulePattern } from '../shared/marks.tsx';
import { FLOW_GAP, HEAD, placeFlows, flowDetails, flowText, type PlacedFlow } from './place-flows.ts';

export const HUES: Record<Direction, string> = { out: 'from-openai', in: 'into-openai', past: 'past' };

/** Past any chart's other edge; the band cuts it there. */
const FAR = 4000;

/** An arrow as thick as its flow, its point at zero: leftwards from there, or rightwards. */
function arrow(thickness: number, direction: Direction): string {
  const side = direction === 'in' ? 1 : -1;
  const [top, middle, bottom] = [HEAD, HEAD + thickness / 2, HEAD + thickness].map((n) => Number(n.toFixed(1)));
  const back = side * (HEAD + Math.min(14, thickness / 2 + 4));
  return `M${side * FAR} ${top}H${back}V${(top ?? 0) - HEAD + 1}L0 ${middle} ${back} ${(bottom ?? 0) + HEAD - 1}V${bottom}H${side * FAR}`;
}

/** Dashed: no size is published. Dash and dot: a guarantee. Beads: shares. */
const UNSIZED: Record<Flow['matter'], string> = { cash: 'unsized', guarantee: 'pledged', shares: 'beads' };

/** A line without thickness, with a head unless it goes between two others. */
function Unsized({ direction, matter }: Pick<Flow, 'direction' | 'matter'>) {
  if (direction === 'past') return <path class={UNSIZED[matter]} d={`M-${FAR} ${HEAD}H0`} />;
  const side = direction === 'in' ? 1 : -1;
  return (
    <>
      <path class={UNSIZED[matter]} d={`M${side * FAR} ${HEAD}H${side * (matter === 'shares' ? 16 : 2)}`} />
      <path class="open" d={`M${side * 8} ${HEAD - 4}L${side} ${HEAD}l${side * 7} 4`} />
    </>
  );
}

/** All that is printed on a flow, in that order; then its value in words, and its basis. */
function nameOf(flow: Flow): string {
  const { bound, number } = flowText(flow);
  const printed = [`${flow.label}: ${`${bound} ${number}`.trim()}`, ...flowDetails(flow)];
  return [...printed, printValue(flow.value), isHearsay(flow) ? '' : flow.basis].filter(Boolean).join(', ');
}

export function Flows({ chart, idPrefix }: { chart: FlowsChart; idPrefix: string }) {
  const { companies, apart, height } = placeFlows(chart);
  return (
    <ChartSvg class="flows" description={chart.description} height={height}>
      <g aria-hidden="true">
        <ChartText class="name" y="14">
          OpenAI
        </ChartText>
        <ChartText class="name" x="100%" y="14" text-anchor="end">
          the other company
        </ChartText>
      </g>
      {apart.heading.map(({ text, y }) => (
        <g class="heading" transform={`translate(0 ${y})`}>
          <ChartText>{text}</ChartText>
        </g>
      ))}
      {[...companies, ...apart.companies].map(({ y, flows }) => (
        <>
          <rect class="between" y={y - 3} width="100%" height="1" />
          {flows.map((flow) => (
            <FlowRow placed={flow} patternId={`${idPrefix}-${flow.flow.direction}`} />
          ))}
        </>
      ))}
      {(['out', 'in', 'past'] as const).map((direction) => (
        <g class={HUES[direction]}>
          <Textures id={`${idPrefix}-${direction}`} />
        </g>
      ))}
    </ChartSvg>
  );
}

function FlowRow({ placed, patternId }: { placed: PlacedFlow; patternId: string }) {
  const { flow, y, height, label, bandY, bandHeight, thickness } = placed;
  return (
    <g class={HUES[flow.direction]} transform={`translate(0 ${y})`}>
      <a href={flow.href} aria-label={nameOf(flow)}>
        <rect class="hit row" y={-FLOW_GAP / 2} width="100%" height={height} />
        <Label label={label} />
        <g class="band" transform={`translate(0 ${bandY})`}>
          <svg height={bandHeight}>
            <svg x={flow.direction === 'in' ? undefined : '100%'}>
              <Arrow flow={flow} thickness={thickness} patternId={patternId} />
            </svg>
          </svg>
        </g>
      </a>
    </g>
  );
}

/** As in bars: hatched what may be less, in finer lines what is not announced. */
function textureOf(flow: Flow): 'hatch' | 'light' | 'rule' | undefined {
  if (flow.amount?.kind === 'ceiling') return isHearsay(flow) ? 'light' : 'hatch';
  return isHearsay(flow) ? 'rule' : undefined;
}

export const Textures = ({ id }: { id: string }) => (
  <>
    <HatchPattern id={`${id}-hatch`} strokeWidth={1.6} />
    <HatchPattern id={`${id}-light`} strokeWidth={0.7} />
    <RulePattern id={`${id}-rule`} />
  </>
);

export function Arrow({ flow, thickness, patternId }: { flow: Flow; thickness: number; patternId: string }) {
  if (!flow.amount) return <Unsized {...flow} />;
  const texture = textureOf(flow);
  const under = Number((2 * HEAD + thickness + 1).toFixed(1));
  return (
    <>
      <path
        class={texture ? 'outlined' : 'solid'}
        fill={texture && `url(#${patternId}-${texture})`}
        d={arrow(thickness, flow.direction)}
      />
      {flow.amount.kind === 'floor' && <path class="unsized" d={`M-${FAR} ${under}H${FAR}`} />}
    </>
  );
}
