import { At } from '../shared/At.tsx';
import type { ChartKey, KeyEntry } from '../shared/Key.tsx';
import type { Flow, FlowsChart } from './flows-chart.ts';
import { HUES, Textures, Arrow } from './Flows.tsx';

type Sample = Pick<Flow, 'direction' | 'matter' | 'amount'>;

interface Meaning {
  sample: Sample;
  text: string;
  /** Whether a chart with this flow needs the line. */
  isUsedBy: (flow: Flow) => boolean;
}

const sized = (kind: NonNullable<Flow['amount']>['kind']) => ({ number: 1, kind });
const isOfKind = (kind: NonNullable<Flow['amount']>['kind']) => (flow: Flow) => flow.amount?.kind === kind;
const goes = (direction: Flow['direction']) => (flow: Flow) =>
  flow.amount !== undefined && flow.direction === direction;
const isOf = (matter: Flow['matter']) => (flow: Flow) => flow.matter === matter;

const KEY: readonly Meaning[] = [
  {
    sample: { direction: 'out', matter: 'cash', amount: sized('exact') },
    text: 'from OpenAI; as thick as it is large',
    isUsedBy: goes('out'),
  },
  {
    sample: { direction: 'in', matter: 'cash', amount: sized('exact') },
    text: 'into OpenAI; never set off against the other',
    isUsedBy: goes('in'),
  },
  {
    sample: { direction: 'out', matter: 'cash', amount: sized('floor') },
    text: 'more than: may be thicker',
    isUsedBy: isOfKind('floor'),
  },
  {
    sample: { direction: 'out', matter: 'cash', amount: sized('ceiling') },
    text: 'up to: may be thinner',
    isUsedBy: isOfKind('ceiling'),
  },
  {
    sample: { direction: 'out', matter: 'cash' },
    text: 'no published size',
    isUsedBy: (flow) => flow.matter === 'cash' && !flow.amount,
  },
  {
    sample: { direction: 'in', matter: 'shares' },
    text: 'shares, or a right to them: no cash, so no size',
    isUsedBy: isOf('shares'),
  },
  {
    sample: { direction: 'past', matter: 'guarantee' },
    text: 'a guarantee, between two others, for OpenAI: paid only on default',
    isUsedBy: isOf('guarantee'),
  },
];

/** What a reader must know to read this chart, and nothing more. */
export function flowsKey(chart: FlowsChart): ChartKey {
  const all = [...chart.rows, ...chart.apart].flatMap(({ flows }) => flows);
  const [sample] = all;
  return {
    title: 'How to read the arrows',
    entries: KEY.filter(({ isUsedBy }) => all.some(isUsedBy)).map(
      ({ sample: { direction, matter, amount }, text }): KeyEntry => ({
        hue: HUES[direction],
        sample: (on, patternId) => (
          <>
            <Textures on={on} id={patternId} />
            <At on={on} x={direction === 'in' ? undefined : 100} y={amount ? 0 : 6}>
              {sample && (
                <Arrow on={on} flow={{ ...sample, direction, matter, amount }} thickness={8} patternId={patternId} />
              )}
            </At>
          </>
        ),
        text,
      }),
    ),
  };
}
