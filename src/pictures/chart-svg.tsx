import { renderToString } from 'preact-render-to-string';
import type { FilePicture } from '../charts/draw-chart.ts';
import type { Palette } from '../design/palette.ts';
import { inChart, sizes } from '../design/type.ts';
import { SAMPLE_WIDTH } from '../charts/shared/key/Key.tsx';
import { wrapText, type Font } from '../charts/shared/text/text-width.ts';
import { printPartialDate } from '../ledger/partial-date.ts';
import { CREDIT, LICENCE } from '../publish/credit.ts';
import type { FilePaper } from './file-paper.ts';
import type { PublishedChart } from '../publish/published-chart.ts';
import { creditOf } from '../publish/published-source.ts';

/** px */
const FILE_WIDTH = 720;
const MARGIN = 24;
const TEXT_WIDTH = FILE_WIDTH - 2 * MARGIN;

interface TextStyle {
  font: Font;
  lineHeight: number;
  colour: 'ink' | 'soft';
  /** px kept free at the end of a line, for systems whose sans runs wide. */
  wide?: number;
}
const TITLE: TextStyle = { font: { size: sizes.title, bold: true }, lineHeight: 26, colour: 'ink', wide: 40 };
const SUBTITLE: TextStyle = { font: { size: inChart.name }, lineHeight: 19, colour: 'soft' };
const SMALL: TextStyle = { font: { size: inChart.text }, lineHeight: 17, colour: 'soft' };

const KEY_SAMPLE = 72; // px from a sample to its words
const KEY_COLUMN = (TEXT_WIDTH + MARGIN) / 2;
const KEY_LINE = 34; // px

interface PlacedText {
  text: string;
  style: TextStyle;
  x: number;
  y: number;
}

/** Where everything in a file stands, px. */
function layOut(chart: PublishedChart, picture: FilePicture) {
  let y = MARGIN;
  const set = (words: string, style: TextStyle): PlacedText[] =>
    wrapText(words, TEXT_WIDTH - (style.wide ?? 0), style.font).map((text) => {
      y += style.lineHeight;
      return { text, style, x: MARGIN, y: y - 6 };
    });
  const title = set(chart.title, TITLE);
  y += 4;
  const subtitle = set(chart.subtitle, SUBTITLE);
  y += 16;
  const pictureY = y;
  y += picture.height + 12;

  const { entries } = picture.key;
  const samples = entries.map(({ text: words }, i) => {
    const x = MARGIN + (i % 2) * KEY_COLUMN;
    const place = { x, y };
    const lines = wrapText(words, KEY_COLUMN - KEY_SAMPLE - 12, SMALL.font);
    const top = y + (lines.length > 1 ? 9 : 16);
    const said = lines.map((text, n): PlacedText => ({ text, style: SMALL, x: x + KEY_SAMPLE, y: top + n * 14 }));
    if (i % 2 === 1 || i === entries.length - 1) y += KEY_LINE;
    return { ...place, said };
  });

  y += 6;
  const ruleY = y;
  y += 8;
  const foot = [
    chart.note,
    `Sources: ${publishersOf(chart).join(', ')}. Sources read up to ${printPartialDate(chart.sourcesRead)}.`,
    `${CREDIT}, ${LICENCE.name}. ${chart.url}`,
  ].flatMap((words) => set(words, SMALL));
  return { head: [...title, ...subtitle], pictureY, samples, ruleY, foot, height: y + MARGIN };
}

/** How large the file of a chart is, px; the same in every palette. */
export const fileSize = (chart: PublishedChart, picture: FilePicture) => ({
  width: FILE_WIDTH,
  height: layOut(chart, picture).height,
});

/** A chart that needs nothing else: in literal colours and px, with title, notes, sources and licence. */
export function chartSvg(chart: PublishedChart, picture: FilePicture, { palette, root, surface }: FilePaper): string {
  const { head, pictureY, samples, ruleY, foot, height } = layOut(chart, picture);
  const sample = surface(SAMPLE_WIDTH);
  const markup = renderToString(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={FILE_WIDTH}
      height={height}
      viewBox={`0 0 ${FILE_WIDTH} ${height}`}
      // In either palette it keeps a browser that darkens pages by itself from painting over these colours.
      style="color-scheme:only light"
      {...root}
    >
      <title>{chart.title}</title>
      <desc>{`${chart.description} ${CREDIT}, ${LICENCE.name}, ${LICENCE.url}`}</desc>
      <path fill={palette.paper} d={`M0 0h${FILE_WIDTH}v${height}H0z`} />
      <Texts texts={head} palette={palette} />
      <g transform={`translate(${MARGIN} ${pictureY})`}>{picture.draw(surface(TEXT_WIDTH))}</g>
      {picture.key.entries.map(({ hue, sample: draw }, i) => (
        <>
          <g transform={`translate(${samples[i]?.x ?? 0} ${samples[i]?.y ?? 0})`}>
            {draw(hue === undefined ? sample : sample.hued(hue), `key-${i}`)}
          </g>
          <Texts texts={samples[i]?.said ?? []} palette={palette} />
        </>
      ))}
      <path stroke={palette.rule} d={`M${MARGIN} ${ruleY}.5h${TEXT_WIDTH}`} />
      <Texts texts={foot} palette={palette} />
    </svg>,
  );
  return `${markup}\n`;
}

const Texts = ({ texts, palette }: { texts: readonly PlacedText[]; palette: Palette }) => (
  <>
    {texts.map(({ text, style: { font, colour }, x, y }) => (
      <>
        <text fill={palette[colour]} font-size={font.size} font-weight={font.bold ? 600 : undefined} x={x} y={y}>
          {text}
        </text>{' '}
      </>
    ))}
  </>
);

const publishersOf = ({ rows }: PublishedChart) => [
  ...new Set(rows.flatMap(({ sources }) => sources.slice(0, 1).map(creditOf))),
];
