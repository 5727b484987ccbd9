import Plotly from 'plotly.js-basic-dist-min';
import { KINDS } from '../../bars.ts';
import { COLOURS } from '../../colours.ts';
import { chart, height, place, WIDTH } from './page.ts';

await Plotly.newPlot(
  place,
  KINDS.map((kind) => {
    const bars = chart.rows.flatMap(({ name, bars: all, end, words }) =>
      all.filter((bar) => bar.kind === kind).map(({ to }) => ({ name, to, words: to === end ? words : '' })),
    );
    return {
      type: 'bar',
      orientation: 'h',
      width: 0.4,
      marker: { color: COLOURS[kind] },
      y: bars.map(({ name }) => name),
      x: bars.map(({ to }) => to),
      text: bars.map(({ words }) => words),
      textposition: 'outside',
      cliponaxis: false,
    };
  }),
  {
    width: WIDTH,
    height,
    margin: { l: 140, r: 120, t: 20, b: 30 },
    barmode: 'overlay',
    showlegend: false,
    yaxis: { categoryarray: chart.rows.map(({ name }) => name), autorange: 'reversed' },
  },
  { displayModeBar: false },
);
