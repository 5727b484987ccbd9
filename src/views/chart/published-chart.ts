import type { FilePicture } from '../../charts/draw-chart.ts';
import { renderToString } from 'preact-render-to-string';
import { collections } from '../../collections.ts';
import type { Drawing, PictureFile, PublishedChart, PublishedShort } from '../../publish/published-chart.ts';
import { absolute, chartHref } from '../address.ts';
import { pictureOf } from './chart-pictures.ts';
import { fittedFrom, shortFrom } from './drawn-chart.ts';
import { publishedRow } from './published-row.ts';
import { printedTexts } from './printed-texts.ts';

/** What other people's frames show, of a chart or of what is drawn as one. */
export interface Embeddable {
  chart: PublishedChart;
  drawing: Drawing;
  short: PublishedShort;
  /** That links to it show, on each ground. */
  pictures: Readonly<Record<'light' | 'dark', PictureFile>>;
}

interface DrawnAndPublished extends Embeddable {
  /** What files draw. */
  inFile: FilePicture;
}

/** px that a picture may be tall in a frame. */
export const EMBED_ROOM = 590;

const known = new Map<string, Promise<DrawnAndPublished>>();

/** A chart as its files hold it, and its picture; links lead to the site from wherever the file lies. Drawn once. */
export function publishedChart(id: string): Promise<DrawnAndPublished> {
  const made = known.get(id) ?? publish(id);
  // In development a chart may have changed.
  if (import.meta.env.PROD) known.set(id, made);
  return made;
}

async function publish(id: string): Promise<DrawnAndPublished> {
  const all = await collections();
  const { charts, ledger, site } = all;
  const entry = printedTexts(ledger, charts.get(id));
  const { svg, key, rows, inFile, part } = fittedFrom(all, id, EMBED_ROOM, absolute);
  const { title, subtitle, description, note } = entry;
  const chart = {
    id,
    url: absolute(chartHref(id)),
    title,
    subtitle,
    description,
    note,
    sourcesRead: site.sourcesRead,
    rows: rows.map((row) => publishedRow(all, row)),
  };
  return {
    chart,
    drawing: { svg: renderToString(svg), key: renderToString(key), part },
    short: {
      title: entry.short?.title ?? title,
      subtitle: entry.short?.subtitle ?? subtitle,
      noun: entry.short?.noun ?? 'figures',
      draw: (room) => {
        const drawn = shortFrom(all, id, room, absolute);
        return { ...drawn, markup: renderToString(drawn.picture) };
      },
    },
    pictures: { light: pictureOf({ chart, inFile }, 'light', 1), dark: pictureOf({ chart, inFile }, 'dark', 1) },
    inFile,
  };
}
