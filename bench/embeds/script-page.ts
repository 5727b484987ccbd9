import { join } from 'node:path';
import { build } from 'esbuild';
import type { BarsOfChart } from '../bars.ts';
import { htmlPage } from './html.ts';
import type { Page } from './page.ts';

/** The pages of `pages/` that draw with a library. */
const LIBRARIES = {
  'chart-js': 'Chart.js',
  'observable-plot': 'Observable Plot',
  echarts: 'ECharts',
  'vega-embed': 'vega-embed',
  plotly: 'Plotly, basic bundle',
} as const;

/**
 * Pages that draw the bars by script, made as a careful publisher would: one script with what the library's own
 * tree-shaking leaves, minified, the data within it, asked for in the page's first lines.
 */
export const scriptPages = (chart: BarsOfChart): Promise<Page[]> =>
  Promise.all(
    Object.entries(LIBRARIES).map(async ([file, name]) => ({
      name,
      files: {
        'index.html': htmlPage(chart, '<script type="module" src="chart.js"></script>\n', '<div id="chart"></div>'),
        'chart.js': await bundled(file, chart),
      },
    })),
  );

async function bundled(file: string, chart: BarsOfChart): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'pages', `${file}.ts`)],
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    define: { CHART: JSON.stringify(chart), 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles.map(({ text }) => text).join('');
}
