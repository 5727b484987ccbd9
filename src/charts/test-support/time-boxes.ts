import { NARROW_COLUMN, type PlacedTimeGroup } from '../shared/time/place-time-rows.ts';
import { LABEL_WIDTH, NAME_FONT, TEXT_FONT, valueWidth, type PlacedLine } from '../shared/text/place-label.ts';
import { tickSpan } from '../shared/plot/place-ticks.ts';
import { textWidth, type Font } from '../shared/text/text-width.ts';
import type { TimeAxis } from '../shared/time/time-axis.ts';
import { BESIDE, type TextBox } from './text-boxes.ts';

const textBox = (text: string, font: Font, left: number, baseline: number): TextBox => ({
  text,
  left,
  right: left + textWidth(text, font),
  top: baseline - 0.8 * font.size,
  bottom: baseline + 0.25 * font.size,
});

/** Every text of a chart over time of this width, px from the chart's corner. */
export function timeBoxes(
  { axis, groups }: { axis: TimeAxis; groups: readonly PlacedTimeGroup<unknown>[] },
  width: number,
): TextBox[] {
  const isBeside = width >= BESIDE.from;
  const plotX = isBeside ? BESIDE.plot : NARROW_COLUMN;
  const lines = (placed: readonly PlacedLine[], y: number) =>
    placed.map((line) => textBox(line.text, NAME_FONT, 0, y + line.y));
  const years = axis.labels.map((tick) =>
    textBox(tick.label, TEXT_FONT, plotX + tickSpan(tick, width - plotX, TEXT_FONT).left, 33),
  );
  const read = textBox(axis.read.label, TEXT_FONT, plotX + tickSpan(axis.read, width - plotX, TEXT_FONT).left, 12);
  return [
    read,
    ...years,
    ...groups.flatMap(({ heading, rows }) => [
      ...lines(heading, 0),
      ...rows.flatMap(({ name, detail, value: { bound, number, y: valueY }, y }) => [
        ...lines(name, y),
        ...(isBeside && detail ? [textBox(detail.text, TEXT_FONT, detail.x, y + detail.y)] : []),
        ...(isBeside && bound + number !== ''
          ? [textBox(number, NAME_FONT, LABEL_WIDTH - valueWidth({ bound, number }), y + valueY)]
          : []),
      ]),
    ]),
  ];
}
