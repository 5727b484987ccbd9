import type { ComponentChildren } from 'preact';
import type { ValueText } from '../value-text.ts';
import { NAME_FONT, NAME_LINE, placeLines, TEXT_FONT, valueWidth } from '../place-label.ts';
import { leadingNames } from '../leading-names.ts';
import { textWidth, wrapText } from '../text-width.ts';
import { pickRows, type RowGroup } from './pick-rows.ts';
import type { Surface } from '../surface.ts';
import { ValueParts } from '../ValueParts.tsx';

/** One row, in a line: its name, its mark, its value. */
export interface ThumbnailRow {
  name: string;
  /** What it belongs to, beside its name; left out where that stands above the group. */
  heading?: string | undefined;
  value: ValueText;
  hue: string;
  /** Where no length begins at zero, as on an axis of years. */
  isTimed?: boolean;
  /** In percent of the plot. */
  mark: (on: Surface) => ComponentChildren;
  /** px; left out for the height of a bar. */
  height?: number;
  /** What the parts of the mark are called, as many as there is room for. */
  parts?: readonly string[];
}

export type ThumbnailGroup<Row = ThumbnailRow> = RowGroup<Row> & { hue?: string };

export interface ThumbnailYears {
  years: readonly number[];
  labels: readonly { at: number; label: string }[];
}

/** What a form has to show in one. */
export interface ThumbnailContents {
  groups: ThumbnailGroup[];
  /** What they were picked from. */
  all: readonly { rows: readonly unknown[] }[];
  years?: ThumbnailYears;
  /** What the marks refer to. */
  textures?: ((on: Surface) => ComponentChildren) | undefined;
}

const NAME_WIDTH = 220; // px
const GAP = 14; // px between the columns
const BAR = 24; // px
const ROW_GAP = 2; // px
const PARTS_LINE = 17; // px
const HEADING = 17; // px
const YEARS = 19; // px
/** px that rows may stand further apart than they must. */
const MOST_AIR = 10;

/** What the height of a row depends on. */
type Sized = Pick<ThumbnailRow, 'name' | 'heading' | 'height' | 'parts'>;

/** px between a name and the heading beside it */
const HEADING_GAP = 6;

const namesOf = ({ name, heading }: Sized) =>
  wrapText(
    name,
    NAME_WIDTH - (heading === undefined ? 0 : Math.ceil(textWidth(heading, TEXT_FONT)) + HEADING_GAP),
    NAME_FONT,
  );

const HEIGHTS = {
  heading: HEADING,
  ofRow: (row: Sized) =>
    Math.max(row.height ?? BAR, namesOf(row).length * NAME_LINE) + (row.parts ? PARTS_LINE : 0) + ROW_GAP,
};

/** As many rows as a thumbnail of this height can show. */
export const pickForThumbnail = <Group extends ThumbnailGroup<Sized>>(
  groups: readonly Group[],
  height: number,
  isTimed: boolean,
) => pickRows<Group['rows'][number], Group>(groups, height - (isTimed ? YEARS : 0), HEIGHTS);

interface ThumbnailProps {
  groups: readonly ThumbnailGroup[];
  years?: ThumbnailYears | undefined;
  /** What the marks refer to. */
  textures?: ((on: Surface) => ComponentChildren) | undefined;
  /** px */
  width: number;
  height: number;
  /** What to draw on. @param width px */
  paper: (width: number) => Surface;
}

/** px between the names and the values, where the marks stand. */
function plotWidth(groups: readonly ThumbnailGroup[], width: number): number {
  const values = groups.flatMap(({ rows }) => rows.map(({ value }) => Math.ceil(valueWidth(value))));
  const widest = Math.max(0, ...values);
  return width - NAME_WIDTH - GAP - (widest > 0 ? widest + GAP : 0);
}

/** Where each row stands, as far apart as there is room, and how high all of it is, px. */
export function placeThumbnail(groups: readonly ThumbnailGroup[], isTimed: boolean, height: number) {
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const needed =
    (isTimed ? YEARS : 0) +
    groups.reduce(
      (sum, { heading, rows }) =>
        sum + (heading === undefined ? 0 : HEADING) + rows.reduce((of, row) => of + HEIGHTS.ofRow(row), 0),
      0,
    );
  const air = Math.min(MOST_AIR, Math.max(0, height - needed) / Math.max(1, count));
  let y = isTimed ? YEARS : 0;
  const placed = groups.map(({ heading, hue, rows }) => {
    const top = y;
    if (heading !== undefined) y += HEADING;
    return {
      heading,
      hue,
      top,
      rows: rows.map((row) => {
        const at = y;
        y += HEIGHTS.ofRow(row) + air;
        return { row, y: at };
      }),
    };
  });
  return { placed, bottom: y - air, height: Math.ceil(y - air - ROW_GAP) };
}

/** A few rows of a chart, one a line, for a picture that is looked at from afar. Percentages are of the plot. */
export function Thumbnail({ groups, years, textures, width, height, paper }: ThumbnailProps) {
  const { placed, bottom } = placeThumbnail(groups, years !== undefined, height);
  const on = paper(plotWidth(groups, width));
  const x = NAME_WIDTH + GAP;
  return (
    <>
      {textures?.(on)}
      {years && <Years on={on} years={years} x={x} height={bottom} />}
      {placed.map(({ heading, hue, top, rows }) => (
        <>
          {heading !== undefined && (
            <text {...on.hued(hue ?? '').look('heading')} y={top + 13}>
              {heading}
            </text>
          )}
          {rows.map(({ row, y: at }) => (
            <Row on={on.hued(row.hue)} row={row} y={at} x={x} width={width} />
          ))}
        </>
      ))}
    </>
  );
}

interface RowProps {
  on: Surface;
  row: ThumbnailRow;
  y: number;
  x: number;
  width: number;
}

function Row({ on, row, y, x, width }: RowProps) {
  const { heading, value, mark, isTimed = false, height = BAR, parts } = row;
  const names = namesOf(row);
  const tall = Math.max(height, names.length * NAME_LINE);
  const text = placeLines(names, (tall - names.length * NAME_LINE) / 2, NAME_LINE);
  return (
    <g transform={`translate(0 ${Number(y.toFixed(1))})`}>
      {text.map((line) => (
        <text {...on.look('name')} y={line.y}>
          {line.text}
        </text>
      ))}
      {heading !== undefined && (
        <text x={NAME_WIDTH} y={text[0]?.y} text-anchor="end">
          {heading}
        </text>
      )}
      <g transform={`translate(${x} ${(tall - height) / 2})`}>
        {mark(on)}
        {!isTimed && <path {...on.look('zero')} d={`M0 0v${height}`} />}
      </g>
      <text {...on.look('value')} x={width} y={tall / 2 + 5}>
        <ValueParts on={on} value={value} />
      </text>
      {parts && (
        <text x={x} y={tall + 13}>
          {partsIn(parts, on.reach(100))}
        </text>
      )}
    </g>
  );
}

/** @param width px of the line */
const partsIn = (parts: readonly string[], width: number) =>
  leadingNames(
    parts,
    (shown, left) => [...shown, ...(left === 0 ? [] : [`and ${left} more`])].join(' · '),
    (line) => textWidth(line, TEXT_FONT) <= width,
  );

interface YearsProps {
  on: Surface;
  years: ThumbnailYears;
  x: number;
  height: number;
}

function Years({ on, years: { years, labels }, x, height }: YearsProps) {
  const px = (percent: number) => Number((x + on.reach(percent)).toFixed(1));
  return (
    <>
      {years.map((at) => (
        <path {...on.styled('grid')} d={`M${px(at)} 0v${Math.round(height)}`} />
      ))}
      {labels.map(({ at, label }) => (
        <text {...on.look('year')} x={px(at)} y="12" text-anchor="middle">
          {label}
        </text>
      ))}
    </>
  );
}
