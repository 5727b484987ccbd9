import type { BarsOfChart } from '../bars.ts';
import { interleave } from '../interleave.ts';
import { ROOT } from '../places.ts';
import { ratios, spreadOf } from '../statistics.ts';
import { printSpread, table } from '../table.ts';
import { loadOwnDrawing } from './bundle-own.ts';
import { drawWithPlot } from './plot-picture.ts';
import { drawWithVega } from './vega-picture.ts';

const PNG_ROUNDS = 3;
/** Before anything counts: the compiler learns in the first of them. */
const WARM_UP = 5;

interface Task {
  name: string;
  pictures: number;
  run: () => Promise<void>;
}

/**
 * All charts of the site in all variants by our own code; the same bars by others.
 *
 * @param barsOfSite reads what a chart of this id draws
 */
export async function measureDrawing(rounds: number, barsOfSite: (id: string) => BarsOfChart): Promise<string[]> {
  const own = await loadOwnDrawing();
  const all = await own.chartIds();
  const barIds = await own.chartIds('bars');
  const bars = barIds.map(barsOfSite);

  const each = (name: string, draw: ((id: string) => Promise<string>)[], ids: readonly string[]): Task => ({
    name,
    pictures: ids.length * draw.length,
    run: async () => {
      for (const id of ids) for (const variant of draw) await variant(id);
    },
  });
  const others = (name: string, draw: (chart: BarsOfChart) => string | Promise<string>): Task => ({
    name,
    pictures: bars.length,
    run: async () => {
      for (const chart of bars) await draw(chart);
    },
  });

  const light = (id: string) => own.drawFile(id, 'light');
  const dark = (id: string) => own.drawFile(id, 'dark');
  const ours = each('bar charts, in the page: ours', [own.drawInline], barIds);
  const svg = [
    ours,
    others('the same bars: Vega', drawWithVega),
    others('the same bars: Observable Plot in jsdom', drawWithPlot),
    each('bar charts, as files, light: ours', [light], barIds),
    each('all charts, in the page and as files, light and dark: ours', [own.drawInline, light, dark], all),
  ];
  const svgTimes = await timesOf(svg, rounds, WARM_UP);

  const files = await Promise.all(barIds.map(light));
  const png: Task = {
    name: 'bar charts, PNG: ours',
    pictures: files.length,
    run: async () => {
      for (const file of files) await own.drawPng(file, 1, ROOT);
    },
  };
  const pngTimes = await timesOf([png], PNG_ROUNDS, 0);

  const base = (svgTimes.get(ours) ?? []).map((time) => time / ours.pictures);
  return [
    table(
      ['what is drawn', 'pictures', 'CPU ms per picture', '× our bars in the page'],
      [...svgTimes].map(([{ name, pictures }, times]) => {
        const perPicture = times.map((time) => time / pictures);
        return [name, String(pictures), printSpread(spreadOf(perPicture)), printSpread(ratios(perPicture, base))];
      }),
    ),
    table(
      ['as pixels, nothing kept from before', 'pictures', 'CPU ms per picture'],
      [...pngTimes].map(([{ name, pictures }, times]) => [
        name,
        String(pictures),
        printSpread(spreadOf(times.map((time) => time / pictures))),
      ]),
    ),
  ];
}

/** CPU time in ms: what else the machine does counts less. */
async function timesOf(tasks: readonly Task[], rounds: number, warmUp: number): Promise<Map<Task, number[]>> {
  await interleave(tasks, warmUp, ({ run }) => run());
  return interleave(tasks, rounds, async ({ run }) => {
    const start = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
}
