import {
  drawChart,
  drawThumbnail,
  type DrawingContext,
  type DrawnChart,
  type DrawnThumbnail,
  type ThumbnailPaper,
} from '../../charts/draw-chart.ts';
import type { FormEntry } from '../../charts/forms.ts';
import { drawFitted, type FittedChart } from '../../charts/draw-fitted.ts';
import { drawExcerpt, type DrawnExcerpt } from '../../charts/draw-excerpt.ts';
import { drawShort, type DrawnShort } from '../../charts/draw-short.ts';
import { collections, type Collections } from '../../collections.ts';
import type { DealOfPath } from '../../charts/shared/time/deal-of-path.ts';
import { dealHref, figureHref } from '../address.ts';
import { printedText } from '../../model/printed-text.ts';
import { once } from '../../model/once.ts';
import { printedTexts } from './printed-texts.ts';

/** A chart as a page of the site shows it. */
export async function drawnChart(id: string): Promise<DrawnChart> {
  const all = await collections();
  return drawnFromEntry(all, id, printedTexts(all.ledger, all.charts.get(id)));
}

/**
 * As much of a chart as has room.
 *
 * @param height px
 * @param addressOf a page's path to what a reader can follow: as it stands in a page, absolute in a file
 */
export function fittedFrom(
  all: Collections,
  id: string,
  height: number,
  addressOf = (path: string) => path,
): FittedChart {
  return drawFitted(printedTexts(all.ledger, all.charts.get(id)), height, contextOf(all, id, addressOf));
}

/** A chart whose texts are printed, whether or not a file describes it. @param id unique on the page */
export const drawnFromEntry = (all: Collections, id: string, entry: FormEntry): DrawnChart =>
  drawChart(entry, contextOf(all, id));

/** What of a chart is about one deal, as its article shows it; undefined where that is the whole chart, or nothing. */
export function excerptFrom(all: Collections, id: string, deal: string, height: number): DrawnExcerpt | undefined {
  const isOwn = (figure: string) => all.ledger.figure(figure).deals.includes(deal);
  return drawExcerpt(printedTexts(all.ledger, all.charts.get(id)), { deal, isOwn }, height, contextOf(all, id));
}

/** What leads in a chart; see `drawShort`. @param room px @param addressOf see `fittedFrom` */
export const shortFrom = (
  all: Collections,
  id: string,
  room: number,
  addressOf: (path: string) => string,
): DrawnShort => drawShort(printedTexts(all.ledger, all.charts.get(id)), contextOf(all, id, addressOf), room);

/** The same as a thumbnail. */
export const thumbnailFrom = (all: Collections, id: string, paper: ThumbnailPaper): DrawnThumbnail =>
  drawThumbnail(printedTexts(all.ledger, all.charts.get(id)), contextOf(all, id), paper);

function contextOf(all: Collections, id: string, addressOf = (path: string) => path): DrawingContext {
  const { ledger, site } = all;
  return {
    ledger,
    hrefOf: (figureId) => addressOf(figureHref(figureId)),
    idPrefix: id,
    readUpTo: site.sourcesRead,
    deals: pathsOf(all).map((deal) => ({ ...deal, href: `${addressOf(dealHref(deal.id))}#past` })),
  };
}

type UnlinkedDeal = Omit<DealOfPath, 'href'>;

/** The paths of all deals, their events' texts printed. */
const pathsOf = once(({ everyDeal, ledger }: Collections): UnlinkedDeal[] =>
  everyDeal.all.map(({ id, path }) => ({
    id,
    path: path.map((event) => ({ ...event, what: printedText(ledger, event.what) })),
  })),
);
