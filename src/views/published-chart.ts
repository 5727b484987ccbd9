import type { FilePicture } from '../charts/draw-chart.ts';
import { renderToString } from 'preact-render-to-string';
import { collections } from '../collections.ts';
import { withPlainSpaces } from '../ledger/number-text.ts';
import type { Drawing, PublishedChart, PublishedShort } from '../publish/published-chart.ts';
import { absolute, chartHref } from './address.ts';
import { fittedFrom, shortFrom } from './drawn-chart.ts';
import { publishedSource } from './published-source.ts';
import { printedTexts } from './printed-texts.ts';

interface DrawnAndPublished {
  chart: PublishedChart;
  drawing: Drawing;
  short: PublishedShort;
  /** What files draw. */
  inFile: FilePicture;
}

/** px that a picture may be tall in a frame. */
const EMBED_ROOM = 590;

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
  const { charts, ledger, site, sources } = all;
  const entry = printedTexts(ledger, charts.get(id));
  const { svg, key, rows, inFile, part } = fittedFrom(all, id, EMBED_ROOM, absolute);
  const { title, subtitle, description, note } = entry;
  return {
    chart: {
      id,
      url: absolute(chartHref(id)),
      title,
      subtitle,
      description,
      note,
      sourcesRead: site.sourcesRead,
      rows: rows.map(({ hue: _hue, sources: ids, words, ...row }) => ({
        ...row,
        words: withPlainSpaces(words),
        sources: ids.map((sourceId) => publishedSource(sources.get(sourceId))),
      })),
    },
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
    inFile,
  };
}
