import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { onBuiltSite } from '../in-browser.ts';
import { onSlowPhone } from '../slow-phone.ts';
import { ratios, spreadOf } from '../statistics.ts';
import { printSpread, table } from '../table.ts';

const VIEWPORT = { width: 360, height: 740 };

/** What is chosen, one after the other: everything on the page changes with each. */
const CHOICES = ['announced', 'chips', 'signed', 'sites', 'money out'];

interface Changed {
  choice: string;
  /** Answering and drawing, up to where everything has its place; ms. */
  own: number;
  /** The same bars and their names alone, redrawn by d3 from numbers that are there already. */
  d3: number;
}

/** How long a change of the rule takes where the site counts for a reader, beside d3 that draws the same bars and counts nothing. */
export async function measureCount(rounds: number): Promise<string[]> {
  const d3 = await bundleD3();
  const changes = await onBuiltSite((browser, origin) =>
    onSlowPhone(browser, VIEWPORT, async (tab) => {
      await tab.goto(`${origin}/count/`, { waitUntil: 'networkidle' });
      await tab.locator('.rule select:enabled').waitFor();
      await tab.addScriptTag({ content: d3 });
      return measureChanges(tab, rounds);
    }),
  );
  const [own, other] = [changes.map((each) => each.own), changes.map((each) => each.d3)];
  return [
    table(
      ['a change, its processor slowed by four', 'ms', '× d3 alone'],
      [
        ['counted and drawn anew by the site', printSpread(spreadOf(own)), printSpread(ratios(own, other))],
        ...CHOICES.map((choice) => rowOf(choice, changes)),
        ['the same bars redrawn by d3 alone', printSpread(spreadOf(other)), '1.00 (1.00–1.00)'],
      ],
    ),
  ];
}

function rowOf(choice: string, changes: readonly Changed[]): [string, string, string] {
  const of = changes.filter((each) => each.choice === choice);
  const own = of.map((each) => each.own);
  const other = of.map((each) => each.d3);
  return [`- “${choice}”`, printSpread(spreadOf(own)), printSpread(ratios(own, other))];
}

async function measureChanges(tab: Page, rounds: number): Promise<Changed[]> {
  const changes: Changed[] = [];
  for (let round = 0; round < rounds; round += 1)
    for (const choice of CHOICES) {
      await tab.evaluate(rest);
      changes.push(await tab.evaluate(change, choice));
    }
  return changes;
}

/** Runs in the page: until nothing moves, as it is for who has read an answer and chooses again. */
async function rest(): Promise<void> {
  // What an answer is made of is drawn once it is painted, in a task of its own.
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  while (document.getAnimations().length > 0)
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
}

/** Runs in the page. */
function change(choice: string): Changed {
  const link = [...document.querySelectorAll<HTMLElement>('.rule a')].find(({ textContent }) => textContent === choice);
  if (!link) throw new Error(`nothing to choose is called ${choice}`);
  const timed = (work: () => void) => {
    const from = performance.now();
    work();
    document.body.getBoundingClientRect();
    return performance.now() - from;
  };
  const own = timed(() => {
    link.click();
  });
  const bars = [...document.querySelectorAll('.chart-frame svg a')].map((row) => ({
    name: row.getAttribute('aria-label') ?? '',
    width: Math.max(0, ...[...row.querySelectorAll('rect')].map((bar) => parseFloat(bar.getAttribute('width') ?? '0'))),
  }));
  const { redraw } = window as unknown as { redraw: (data: typeof bars) => void };
  return {
    choice,
    own,
    d3: timed(() => {
      redraw(bars);
    }),
  };
}

/** What a page needs that redraws bars by d3. */
async function bundleD3(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      resolveDir: import.meta.dirname,
      contents: `
        import { axisTop, max, scaleBand, scaleLinear, select } from 'd3';
        const svg = select(document.body).append('svg').attr('width', 328).attr('height', 400);
        const axis = svg.append('g').attr('transform', 'translate(0,20)');
        window.redraw = (bars) => {
          const x = scaleLinear([0, max(bars, (bar) => bar.width) || 1], [0, 320]);
          const y = scaleBand(bars.map((bar) => bar.name), [20, 400]).padding(0.4);
          axis.call(axisTop(x).ticks(4));
          const rows = svg.selectAll('g.row').data(bars, (bar) => bar.name).join((enter) => {
            const row = enter.append('g').attr('class', 'row');
            row.append('rect');
            row.append('text');
            return row;
          });
          rows.attr('transform', (bar) => 'translate(0,' + y(bar.name) + ')');
          rows.select('rect').attr('width', (bar) => x(bar.width)).attr('height', y.bandwidth());
          rows.select('text').text((bar) => bar.name);
        };`,
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
  });
  return outputFiles[0]?.text ?? '';
}
