import { At } from '../shared/At.tsx';
import type { ChartKey, KeyEntry } from '../shared/Key.tsx';
import type { Flow, FlowsChart } from './flows-chart.ts';
import { HUES, Textures, Arrow } from './Flows.tsx';

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

/** What a reader must know to read this chart. */
export function flowsKey(chart: FlowsChart): ChartKey {
  const all = [...chart.rows, ...chart.apart].flatMap(({ flows }) => flows);
  const [sample] = all;
  const isUsed = (of: Flow['matter']) => of === 'cash' || all.some(({ matter }) => matter === of);
  return {
    title: 'How to read the arrows',
    entries: KEY.filter(([{ matter }]) => isUsed(matter)).map(
      ([{ direction, matter, amount, basis = 'announced' }, text]): KeyEntry => ({
        hue: HUES[direction],
        sample: (on, patternId) => (
          <>
            <Textures on={on} id={patternId} />
            <At on={on} x={direction === 'in' ? undefined : 100} y={amount ? 0 : 6}>
              {sample && (
                <Arrow
                  on={on}
                  flow={{ ...sample, basis, direction, matter, amount }}
                  thickness={8}
                  patternId={patternId}
                />
              )}
            </At>
          </>
        ),
        text,
      }),
    ),
  };
}
