import { BarController, BarElement, CategoryScale, Chart, LinearScale, type Plugin } from 'chart.js';
import { KINDS } from '../../bars.ts';
import { COLOURS } from '../../colours.ts';
import { chart, height, place, WIDTH } from './page.ts';

/** The library has no labels at bars; a few lines of its users' own are what its documentation proposes. */
const words: Plugin<'bar'> = {
  id: 'words',
  afterDatasetsDraw({ ctx, scales: { x, y } }) {
    if (!x || !y) return;
    ctx.fillStyle = '#222';
    ctx.textBaseline = 'middle';
    chart.rows.forEach((row, i) => {
      ctx.fillText(row.words, x.getPixelForValue(row.end) + 4, y.getPixelForValue(i));
    });
  },
};

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

const canvas = document.createElement('canvas');
canvas.width = WIDTH;
canvas.height = height;
place.append(canvas);

new Chart(canvas, {
  type: 'bar',
  data: {
    labels: chart.rows.map(({ name }) => name),
    // The first stands in front.
    datasets: [...KINDS].reverse().map((kind) => ({
      backgroundColor: COLOURS[kind],
      barThickness: 18,
      grouped: false,
      data: chart.rows.map(({ bars }) => bars.find((bar) => bar.kind === kind)?.to ?? null),
    })),
  },
  options: {
    indexAxis: 'y',
    animation: false,
    responsive: false,
    layout: { padding: { right: 120 } },
  },
  plugins: [words],
});
