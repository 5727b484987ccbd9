import { scaleUtc, utcYear } from 'd3';
import { printPartialDate, type PartialDate } from '../../../ledger/partial-date.ts';
import { TEXT_FONT } from '../text/place-label.ts';
import { textWidth } from '../text/text-width.ts';
import type { Tick } from '../plot/place-ticks.ts';

/** Height of the lines on top: what has been read, and the years; px. */
export const TIME_AXIS = 40;
const GAP = 4; // px between the labels of two years
const MS_PER_DAY = 86_400_000;

/** Two ends in percent of the plot. */
export interface TimeSpan {
  from: number;
  to: number;
}

/** A date that a chart must have room for, and the px that its mark reaches beyond it. */
export interface AxisDate {
  date: PartialDate;
  reach?: { left?: number; right?: number };
}

export interface TimeAxis {
  /** A date as wide as it is known: from the start of its first day to the end of its last. */
  span: (date: PartialDate) => TimeSpan;
  /** Starts of years, percent. */
  years: number[];
  /** Names of years, in the middle of theirs; not all of them where they would crowd. */
  labels: Tick[];
  /** Up to here the sources have been read: what lies left of it is past. */
  read: Tick;
}

const startOf = (date: PartialDate) => Date.parse(date.first);
/** The moment at which a date is over. */
const endOf = (date: PartialDate) => Date.parse(date.last) + MS_PER_DAY;

/**
 * Whole years, wide enough for every date and its mark.
 *
 * @param readUpTo the day up to which sources have been read
 * @param plotWidth the narrowest that the plot gets, px
 */
export function placeTimeAxis(dated: readonly AxisDate[], readUpTo: PartialDate, plotWidth: number): TimeAxis {
  const all = [...dated, { date: readUpTo }];
  let first = utcYear.floor(new Date(Math.min(...all.map(({ date }) => startOf(date)))));
  let last = utcYear.ceil(new Date(Math.max(...all.map(({ date }) => endOf(date)))));
  const px = (time: number) => ((time - first.getTime()) / (last.getTime() - first.getTime())) * plotWidth;
  const reachesLeft = ({ date, reach }: AxisDate) => px(startOf(date)) < (reach?.left ?? 0);
  const reachesRight = ({ date, reach }: AxisDate) => px(endOf(date)) > plotWidth - (reach?.right ?? 0);
  // A year more moves every mark; a few of them are room for any arrow.
  for (let more = 0; more < 10 && all.some(reachesLeft); more += 1) first = utcYear.offset(first, -1);
  for (let more = 0; more < 10 && all.some(reachesRight); more += 1) last = utcYear.offset(last, 1);

  const x = scaleUtc([first, last], [0, 100]);
  const starts = utcYear.range(first, last);
  const widest = Math.max(...starts.map((year) => textWidth(nameOf(year), TEXT_FONT)));
  const room = plotWidth / starts.length;
  const step = [1, 2, 5, 10, 20].find((years) => years * room >= widest + GAP) ?? starts.length;
  return {
    span: (date) => ({ from: x(startOf(date)), to: x(endOf(date)) }),
    years: starts.map((year) => x(year)),
    labels: starts
      .filter((_, i) => i % step === 0)
      .map((year) => ({ at: (x(year) + x(utcYear.offset(year, 1))) / 2, label: nameOf(year), anchor: 'middle' })),
    read: placeRead(x(endOf(readUpTo)), readUpTo, plotWidth),
  };
}

const nameOf = (year: Date) => String(year.getUTCFullYear());

function placeRead(at: number, readUpTo: PartialDate, plotWidth: number): Tick {
  const label = `sources to ${printPartialDate(readUpTo, 'short')}`;
  const [width, left] = [textWidth(label, TEXT_FONT), (at / 100) * plotWidth];
  const fitsAround = left >= width / 2 && left + width / 2 <= plotWidth;
  // Left of the years stand names, above which it may reach.
  return { at, label, anchor: fitsAround ? 'middle' : left + width <= plotWidth ? 'start' : 'end' };
}
