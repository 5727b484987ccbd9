import type { ComponentChildren } from 'preact';
import type { ValueText } from '../text/value-text.ts';
import { NAME_LINE, placeLines, TEXT_FONT } from '../text/place-label.ts';
import { leadingNames } from '../text/leading-names.ts';
import { textWidth } from '../text/text-width.ts';
import type { Surface } from '../surface.ts';
import { ValueParts } from '../text/ValueParts.tsx';
import {
  BAR,
  GAP,
  labelsApart,
  nameColumn,
  namesOf,
  placeThumbnail,
  plotWidth,
  type SizedThumbnailRow,
  type ThumbnailGroup,
} from './place-thumbnail.ts';

/** One row, in a line: its name, its mark, its value. */
export interface ThumbnailRow extends SizedThumbnailRow {
  value: ValueText;
  hue: string;
  /** Where no length begins at zero, as on an axis of years. */
  isTimed?: boolean;
  /** In percent of the plot. */
  mark: (on: Surface) => ComponentChildren;
}

export interface ThumbnailYears {
  years: readonly number[];
  labels: readonly { at: number; label: string }[];
}

/** What a form has to show in one. */
export interface ThumbnailContents {
  groups: ThumbnailGroup<ThumbnailRow>[];
  /** What they were picked from. */
  all: readonly { rows: readonly unknown[] }[];
  years?: ThumbnailYears;
  /** What the marks refer to. */
  textures?: ((on: Surface) => ComponentChildren) | undefined;
}

interface ThumbnailProps {
  groups: readonly ThumbnailGroup<ThumbnailRow>[];
  years?: ThumbnailYears | undefined;
  /** What the marks refer to. */
  textures?: ((on: Surface) => ComponentChildren) | undefined;
  /** px */
  width: number;
  height: number;
  /** What to draw on. @param width px */
  paper: (width: number) => Surface;
}

/** A few rows of a chart, one a line, for a picture that is looked at from afar. Percentages are of the plot. */
export function Thumbnail({ groups, years, textures, width, height, paper }: ThumbnailProps) {
  const { placed, bottom } = placeThumbnail(groups, years !== undefined, height);
  const on = paper(plotWidth(groups, width));
  const x = nameColumn(groups) + GAP;
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
        <text x={x - GAP} y={text[0]?.y} text-anchor="end">
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
          {partsIn(parts, width - x)}
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
      {labelsApart(labels, on.reach(100)).map(({ at, label }) => (
        <text {...on.look('year')} x={px(at)} y="12" text-anchor="middle">
          {label}
        </text>
      ))}
    </>
  );
}
