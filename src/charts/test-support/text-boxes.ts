import { emptyWords } from '../bars/bar-label.ts';
import { frames } from '../../design/screens.ts';
import { EMPTY_PLACE_X } from '../shared/marks/marks.tsx';
import { HEADING_INDENT, type PlacedBars } from '../bars/place-bars.ts';
import {
  LABEL_WIDTH,
  NAME_FONT,
  TEXT_FONT,
  valueWidth,
  type PlacedLabel,
  type PlacedLine,
} from '../shared/text/place-label.ts';
import { tickSpan } from '../shared/plot/place-ticks.ts';
import { textWidth, type Font } from '../shared/text/text-width.ts';

export interface TextBox {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** What `chart.css` does from this width on: labels stand in a column left of the bars. */
export const BESIDE = { from: Number.parseInt(frames.beside), plot: 316, labelY: 5, bandY: 4, headingY: 4 };

const box = (text: string, font: Font, left: number, baseline: number): TextBox => ({
  text,
  left,
  right: left + textWidth(text, font),
  // Ascent and descent of the faces that we know, rounded up.
  top: baseline - 0.8 * font.size,
  bottom: baseline + 0.25 * font.size,
});

const lines = (placed: readonly PlacedLine[], font: Font, x: number, y: number) =>
  placed.map((line) => box(line.text, font, x, y + line.y));

/** The texts of a label in a chart of this width; the value ends at the edge of its column. */
function labelBoxes({ name, value, beside, below }: PlacedLabel, width: number, top: number): TextBox[] {
  const isBeside = width >= BESIDE.from;
  const right = isBeside ? LABEL_WIDTH : width;
  const detail = isBeside ? below && { ...below, x: 0 } : beside;
  const { bound, number, y } = value;
  const valueBox = { ...box(`${bound} ${number}`.trim(), NAME_FONT, right - valueWidth(value), top + y), right };
  return [
    ...lines(name, NAME_FONT, 0, top),
    ...(bound + number === '' ? [] : [valueBox]),
    ...(detail ? [box(detail.text, TEXT_FONT, detail.x, top + detail.y)] : []),
  ];
}

/** Every text of a chart of this width, as large as it may be; px from the chart's corner. */
export function textBoxes({ axes, groups }: PlacedBars, width: number): TextBox[] {
  const isBeside = width >= BESIDE.from;
  const plotX = isBeside ? BESIDE.plot : 0;
  const tickBoxes = axes.flatMap(({ ticks, y }) =>
    ticks.map((tick) => box(tick.label, TEXT_FONT, plotX + tickSpan(tick, width - plotX, TEXT_FONT).left, y + 12)),
  );
  const groupBoxes = groups.flatMap(({ group, heading, detail, bars }) => [
    ...lines(detail, TEXT_FONT, 0, isBeside ? BESIDE.headingY : 0),
    ...lines(
      heading,
      NAME_FONT,
      group.hue === 'power' || group.hue === 'ink' ? 0 : HEADING_INDENT,
      isBeside ? BESIDE.headingY : 0,
    ),
    ...bars.flatMap(({ bar, label, mark, y, bandY }) => {
      const top = y + (isBeside ? BESIDE.labelY : 0);
      const band = y + (isBeside ? BESIDE.bandY : bandY);
      return [
        ...labelBoxes(label, width, top),
        ...(mark
          ? []
          : [
              {
                text: '(empty place)',
                left: plotX + EMPTY_PLACE_X,
                right: plotX + EMPTY_PLACE_X + textWidth(emptyWords(bar), TEXT_FONT),
                top: band + 2,
                bottom: band + 18,
              },
            ]),
      ];
    }),
  ]);
  return [...tickBoxes, ...groupBoxes];
}

/** Pairs of texts that share a place. */
export function overlaps(boxes: readonly TextBox[]): string[] {
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `“${a.text}” over “${b.text}”`),
  );
}
