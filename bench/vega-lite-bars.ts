import type { TopLevelSpec } from 'vega-lite';
import { KINDS, type BarsOfChart } from './bars.ts';
import { COLOURS } from './colours.ts';

/** The bars as Vega-Lite takes them. @param width px, without labels */
export function vegaLiteBars({ rows }: BarsOfChart, width: number): TopLevelSpec {
  const y = { field: 'name', type: 'nominal', sort: null, title: null, axis: { labelLimit: 0 } } as const;
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width,
    height: { step: 44 },
    layer: [
      {
        data: { values: rows.flatMap(({ name, bars }) => bars.map((bar) => ({ name, ...bar }))) },
        mark: { type: 'bar', height: 18 },
        encoding: {
          y,
          x: { field: 'to', type: 'quantitative', stack: null, title: null },
          color: {
            field: 'kind',
            type: 'nominal',
            scale: { domain: [...KINDS], range: KINDS.map((kind) => COLOURS[kind]) },
            legend: null,
          },
        },
      },
      {
        data: { values: rows.map(({ name, words, end }) => ({ name, words, end })) },
        mark: { type: 'text', align: 'left', dx: 4 },
        encoding: { y, x: { field: 'end', type: 'quantitative' }, text: { field: 'words', type: 'nominal' } },
      },
    ],
  };
}
