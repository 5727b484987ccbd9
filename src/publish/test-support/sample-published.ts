import { placeBars } from '../../charts/bars/place-bars.ts';
import type { FilePicture } from '../../charts/draw-chart.ts';
import { PAGE } from '../../charts/shared/surface.ts';
import { renderToString } from 'preact-render-to-string';
import type { BarChart } from '../../charts/bars/bar-chart.ts';
import { BoundBars } from '../../charts/bars/BoundBars.tsx';
import { barsRows } from '../../charts/bars/bars-rows.ts';
import { barChartKey } from '../../charts/bars/bars-key.ts';
import { Key } from '../../charts/shared/key/Key.tsx';
import { parsePartialDate } from '../../ledger/partial-date.ts';
import type { Drawing, PublishedChart } from '../published-chart.ts';

const READ = parsePartialDate('2026-10-08');
if (!READ) throw new Error('2026-10-08 is no date');

export const published = (chart: BarChart): PublishedChart => ({
  id: 'a-chart',
  url: 'https://ledger.test/charts/a-chart/',
  title: 'A & B agreed on "less" <than> it seemed',
  subtitle: 'Gigawatts, as of October 2026',
  description: chart.description,
  note: 'Nothing is left out.',
  sourcesRead: READ,
  rows: barsRows(chart).map(({ hue: _hue, ...row }) => ({
    ...row,
    sources: row.sources.map((id) => ({ id, title: `The "${id}", in full`, publisher: 'The Star', origin: 'Reuters' })),
  })),
});

export const drawingOf = (chart: BarChart): Drawing => ({
  svg: renderToString(BoundBars({ on: PAGE, chart, idPrefix: 'bars' })),
  key: renderToString(Key({ chartKey: barChartKey(chart), idPrefix: 'key' })),
});

export const inFile = (chart: BarChart): FilePicture => ({
  height: placeBars(chart).height,
  draw: (on) => BoundBars({ on, chart, idPrefix: 'bars' }),
  key: barChartKey(chart),
});
