import { basisWord } from '../../ledger/basis-word.ts';
import { isHearsay } from '../shared/marks/mark.ts';
import { countRows, leadingRows } from '../shared/short/lead.ts';
import { READ_TOP, readTick, SHORT_HEIGHTS } from '../shared/short/place-short.ts';
import type { ShortContents, ShortPaper } from '../shared/short/short-contents.ts';
import { tellApart } from '../shared/thumbnail/tell-apart.ts';
import type { Surface } from '../shared/surface.ts';
import { statedNumber } from '../../ledger/value.ts';
import { placeSpan, placeSpans, type PlacedSpan } from './place-spans.ts';
import { hasDate, type DateMark, type SpanRow, type SpansChart } from './spans-chart.ts';

/** One bar a row, over the time in which power is to come; what has both its dates leads, and the most power. */
export function spansShort(chart: SpansChart, { room, rows: wanted }: ShortPaper): ShortContents {
  const all = tellApart(chart.groups.map(({ rows }) => ({ rows: rows.map((row) => ({ ...row, name: row.label })) })));
  const isWanted = ({ amount, first, completion }: SpanRow) =>
    wanted === undefined || [amount, first, completion].some((mark) => mark && wanted.includes(mark.figure));
  const rows = all.flatMap((group) => group.rows.filter((row) => hasDate(row) && isWanted(row)));
  const sized = rows.map((row) => ({ ...row, remark: remarkOf(row), value: { bound: '', number: yearsOf(row) } }));
  const leading = leadingRows([{ rows: sized }], wanted ? () => 0 : byDatesAndPower, room - READ_TOP, SHORT_HEIGHTS);
  const { axis } = placeSpans({ ...chart, groups: leading });
  return {
    groups: leading.map((group) => ({
      rows: group.rows.map((row) => {
        const span = placeSpan(row, axis);
        return {
          name: row.name,
          remark: row.remark,
          value: row.value,
          href: (row.first ?? row.completion ?? row.amount)?.href,
          hue: 'power',
          mark: (on) => <Bar on={on} span={span} />,
        };
      }),
    })),
    left: countRows(chart.groups) - countRows(leading),
    isFromZero: false,
    years: { labels: axis.labels, count: axis.years.length, read: readTick(axis, chart.readUpTo) },
  };
}

/** From the first date on, to the last; where nobody has named an end, to the edge, as an outline. */
const Bar = ({ on, span: { first, completion, endless } }: { on: Surface; span: PlacedSpan }) => {
  const from = (first ?? completion)?.from ?? 0;
  const to = (completion ?? first)?.to ?? 100;
  return (
    <>
      <rect {...on.look('solid')} x={on.x(from)} y="5" width={on.x(to - from)} height="12" />
      {endless !== undefined && <line {...on.look('endless')} x1={on.x(to)} x2={on.x(100)} y1="11" y2="11" />}
    </>
  );
};

/** "2026, the rest by 2029": the years in which it begins and is complete, with what bounds them. */
function yearsOf({ first, completion }: SpanRow): string {
  if (!completion) return first ? `from ${yearOf(first)}` : '';
  if (!first) return `all ${boundedYear(completion)}`;
  const [begin, end] = [boundedYear(first), boundedYear(completion)];
  return begin === end
    ? begin
    : completion.value.bound === 'by'
      ? `${begin}, the rest ${end}`
      : `${begin} to ${completion.value.bound === 'through' ? `end of ${yearOf(completion)}` : end}`;
}

/** "estimated": how a date came to be known that the companies have not given themselves. */
function remarkOf({ first, completion }: SpanRow): string | undefined {
  const hearsay = [first, completion].find((mark) => mark && isHearsay(mark) && !mark.isFiled);
  return hearsay && basisWord(hearsay);
}

const yearOf = ({ value }: DateMark) => value.date.iso.slice(0, 4);
const boundedYear = (mark: DateMark) => `${mark.value.bound === 'on' ? '' : `${mark.value.bound} `}${yearOf(mark)}`;

const byDatesAndPower = (a: SpanRow, b: SpanRow) => Number(hasBoth(b)) - Number(hasBoth(a)) || powerOf(b) - powerOf(a);
const hasBoth = ({ first, completion }: SpanRow) => first !== undefined && completion !== undefined;
const powerOf = ({ amount }: SpanRow) => (amount?.value.kind === 'quantity' ? (statedNumber(amount.value) ?? 0) : 0);
