import { drawChart, type DrawnChart } from '../charts/draw-chart.ts';
import { collections } from '../collections.ts';
import { figureHref } from './address.ts';
import { printedTexts } from './printed-texts.ts';

/** A chart as a page of the site shows it. */
export async function drawnChart(id: string): Promise<DrawnChart> {
  const { charts, ledger } = await collections();
  return drawChart(printedTexts(ledger, charts.get(id)), { ledger, hrefOf: figureHref, idPrefix: id });
}
