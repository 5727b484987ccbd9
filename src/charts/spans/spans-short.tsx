import { countRows, leadingRows } from '../shared/short/lead.ts';
import { SHORT_HEIGHTS, SHORT_TOP } from '../shared/short/place-short.ts';
import type { ShortContents, ShortPaper } from '../shared/short/short-contents.ts';
import { tellApart } from '../shared/thumbnail/tell-apart.ts';
import { SpanMarks } from './DateBox.tsx';
import { placeSpan, placeSpans } from './place-spans.ts';
import { hasDate, type SpanRow, type SpansChart } from './spans-chart.ts';

/** What begins next leads, and what has both its dates before what has one. */
export function spansShort(chart: SpansChart, { room, rows: wanted }: ShortPaper): ShortContents {
  const all = tellApart(chart.groups.map(({ rows }) => ({ rows: rows.map((row) => ({ ...row, name: row.label })) })));
  const isWanted = ({ amount, first, completion }: SpanRow) =>
    wanted === undefined || [amount, first, completion].some((mark) => mark && wanted.includes(mark.figure));
  const rows = all.flatMap((group) => group.rows.filter((row) => hasDate(row) && isWanted(row)));
  const sized = rows.map((row) => ({ ...row, value: { bound: '', number: yearsOf(row) } }));
  const leading = leadingRows([{ rows: sized }], wanted ? () => 0 : byDates, room - SHORT_TOP, SHORT_HEIGHTS);
  const { axis } = placeSpans({ ...chart, groups: leading });
  return {
    groups: leading.map((group) => ({
      rows: group.rows.map((row) => {
        const span = placeSpan(row, axis);
        return {
          name: row.name,
          value: row.value,
          href: (row.first ?? row.completion ?? row.amount)?.href,
          hue: 'power',
          mark: (on) => <SpanMarks on={on} span={span} />,
        };
      }),
    })),
    left: countRows(chart.groups) - countRows(leading),
    isFromZero: false,
    years: axis,
  };
}

/** "2026 to 2029": the years in which it begins and is complete; the mark tells more. */
function yearsOf({ first, completion }: SpanRow): string {
  const [begin, end] = [first, completion].map((mark) => mark?.value.date.iso.slice(0, 4));
  if (begin && end) return begin === end ? begin : `${begin} to ${end}`;
  return begin ? `from ${begin}` : `to ${end}`;
}

const byDates = (a: SpanRow, b: SpanRow) =>
  Number(hasBoth(b)) - Number(hasBoth(a)) || beginOf(a).localeCompare(beginOf(b));
const hasBoth = ({ first, completion }: SpanRow) => first !== undefined && completion !== undefined;
const beginOf = ({ first, completion }: SpanRow) => (first ?? completion)?.value.date.first ?? '';
