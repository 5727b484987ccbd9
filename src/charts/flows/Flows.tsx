import { printValue } from '../../ledger/wording.ts';
import { isHearsay } from '../bars/bar-label.ts';
import { Label } from '../bars/BoundBars.tsx';
import { ChartSvg } from '../ChartSvg.tsx';
import { ChartText } from '../ChartText.tsx';
import type { Direction, Flow, FlowsChart } from './flows-chart.ts';
import { HatchPattern, RulePattern } from '../marks.tsx';
import { FLOW_GAP, HEAD, placeFlows, type PlacedFlow, flowDetails, flowText } from './place-flows.ts';

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

type Sample = Pick<Flow, 'direction' | 'matter' | 'amount'> & { basis?: Flow['basis'] };

const KEY: readonly [Sample, string][] = [
  [{ direction: 'out', matter: 'cash', amount: { number: 1, kind: 'exact' } }, 'from OpenAI; as thick as it is large'],
  [
    { direction: 'in', matter: 'cash', amount: { number: 1, kind: 'exact' } },
    'into OpenAI; never set off against the other',
  ],
  [{ direction: 'out', matter: 'cash', amount: { number: 1, kind: 'floor' } }, 'more than: may be thicker'],
  [{ direction: 'out', matter: 'cash', amount: { number: 1, kind: 'ceiling' } }, 'up to: may be thinner'],
  [
    { direction: 'out', matter: 'cash', amount: { number: 1, kind: 'exact' }, basis: 'reported' },
    'finer lines: reported or in a filing, not announced',
  ],
  [{ direction: 'out', matter: 'cash' }, 'no published size'],
  [{ direction: 'in', matter: 'shares' }, 'shares, or a right to them: no cash, so no size'],
  [{ direction: 'past', matter: 'guarantee' }, 'a guarantee, between two others, for OpenAI: paid only on default'],
];

/** The key of every chart of this form. */
export function FlowsKey({ chart, idPrefix }: { chart: FlowsChart; idPrefix: string }) {
  const all = [...chart.rows, ...chart.apart].flatMap(({ flows }) => flows);
  const [sample] = all;
  return (
    <div class="bar-key">
      <p id={`${idPrefix}-title`}>How to read the arrows</p>{' '}
      <ul aria-labelledby={`${idPrefix}-title`}>
        {KEY.filter(([{ matter }]) => matter === 'cash' || all.some((flow) => flow.matter === matter)).map(
          ([{ direction, matter, amount, basis = 'announced' }, text], i) => (
            <li>
              <svg class="bars" width="56" height="24" aria-hidden="true">
                <g class={HUES[direction]}>
                  <Textures id={`${idPrefix}-${i}`} />
                  <svg x={direction === 'in' ? undefined : '100%'} y={amount ? 0 : 6}>
                    {sample && (
                      <Arrow
                        flow={{ ...sample, basis, direction, matter, amount }}
                        thickness={8}
                        patternId={`${idPrefix}-${i}`}
                      />
                    )}
                  </svg>
                </g>
              </svg>
              {text}{' '}
            </li>
          ),
        )}
      </ul>
    </div>
  );
}
