/** Answers to a rule as files publish charts, for other people's frames. */
import { renderToString } from 'preact-render-to-string';
import type { Collections } from '../../collections.ts';
import { answerInFrames, type FramedAnswer } from '../../explorer/answer-in-frames.ts';
import type { Drawing, PublishedShort } from '../../publish/published-chart.ts';
import { SHARE_HEIGHT, SHARE_WIDTH } from '../../pictures/share-image/share-sheet.ts';
import { countEmbedId } from '../../routes/routes.ts';
import { absolute, absoluteHref, figureHref } from '../address.ts';
import { countFile, countPath, rulesById } from './counts.ts';
import { EMBED_ROOM, type Embeddable } from '../chart/published-chart.ts';
import { publishedRow } from '../chart/published-row.ts';

/** An answer has no picture of its own in a file. */
const SITE_PICTURE = { url: absoluteHref('/share/site.png'), width: SHARE_WIDTH, height: SHARE_HEIGHT };

/** @throws {Error} for what is no rule */
export function publishedCount(all: Collections, rule: string): Embeddable {
  const page = rulesById(all).get(rule);
  if (!page) throw new Error(`no rule is written \`${rule}\``);
  const { ledger, site } = all;
  const id = countEmbedId(rule);
  const url = absoluteHref(countPath(page.question));
  const { rows, picture, short, ...texts } = answerInFrames({
    answer: page.answer,
    file: countFile(all),
    ledger,
    id,
    url,
    hrefOf: (figure) => absolute(figureHref(figure)),
    readUpTo: site.sourcesRead,
  });
  return {
    chart: { id, url, ...texts, sourcesRead: site.sourcesRead, rows: rows.map((row) => publishedRow(all, row)) },
    drawing: drawingOf(picture),
    short: { ...short, draw: drawOf(picture) },
    pictures: { light: SITE_PICTURE, dark: SITE_PICTURE },
  };
}

type FramedPicture = FramedAnswer['picture'];

function drawingOf(picture: FramedPicture): Drawing {
  const drawn = picture?.whole(EMBED_ROOM);
  if (!drawn) return { svg: '', key: '' };
  return { svg: renderToString(drawn.svg), key: renderToString(drawn.key), part: drawn.part };
}

const drawOf =
  (picture: FramedPicture): PublishedShort['draw'] =>
  (room) => {
    const drawn = picture?.short(room);
    return drawn
      ? { markup: renderToString(drawn.picture), height: drawn.height, left: drawn.left }
      : { markup: '', height: 0, left: 0 };
  };
