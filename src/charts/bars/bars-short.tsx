import { isLoose } from '../shared/marks/bar-sum.ts';
import { basisWord } from '../../ledger/basis-word.ts';
import { isHearsay } from '../shared/marks/mark.ts';
import { BarMark, EmptyPlace, HuedPatterns } from '../shared/marks/marks.tsx';
import { countRows, leadingRows } from '../shared/short/lead.ts';
import { inGigawatts } from '../shared/short/print-alike.ts';
import { SHORT_HEIGHTS } from '../shared/short/place-short.ts';
import type { ShortContents, ShortPaper } from '../shared/short/short-contents.ts';
import type { Surface } from '../shared/surface.ts';
import { tellApart } from '../shared/thumbnail/tell-apart.ts';
import type { ValueText } from '../shared/text/value-text.ts';
import type { Bar, BarChart, BarGroup } from './bar-chart.ts';
import { barText, emptyWords } from './bar-label.ts';
import { placeBars, type PlacedBar } from './place-bars.ts';

/**
 * The longest and firmest bars, without what they hold and what they replaced: their pages tell that.
 *
 * @param chart a bar may have a remark of its own, which is said instead of how its number came to be known
 */
export function barsShort(chart: ShortBarChart, { id, room, rows }: ShortPaper): ShortContents {
  const numbers = chart.groups.flatMap(({ bars }) => bars.map((bar) => barText(bar).number));
  const all = tellApart(
    chart.groups.map((group) => ({ ...group, rows: group.bars.map((bar) => rowOf(bar, numbers)) })),
  );
  const wanted = rows ? all.map((group) => ({ ...group, rows: group.rows.filter(isIn(rows)) })) : all;
  const leading = leadingRows(wanted, rows ? inOrder : byFirmnessAndLength, room, SHORT_HEIGHTS);
  const placed = placeBars({
    ...chart,
    groups: leading.map((group) => ({ ...group, bars: group.rows.map(({ bar }) => bar) })),
  });
  return {
    groups: leading.map(({ heading, hue, rows: all }, g) => ({
      heading,
      rows: all.map((row, r) => ({
        ...row,
        hue,
        href: row.bar.href,
        mark: (on) =>
          placed.groups[g]?.bars[r] && <Mark on={on} placed={placed.groups[g].bars[r]} patternId={`${id}-${g}`} />,
      })),
    })),
    left: countRows(all) - countRows(leading),
    isFromZero: true,
    textures: (on) =>
      placed.groups.map(({ group: { hue }, bars }, g) => (
        <HuedPatterns on={on} hue={hue} marks={bars.flatMap(({ mark }) => mark ?? [])} patternId={`${id}-${g}`} />
      )),
  };
}

type RemarkedBar = Bar & { remark?: string | undefined };
type ShortBarChart = Omit<BarChart, 'groups'> & {
  groups: readonly (Omit<BarGroup, 'bars'> & { bars: readonly RemarkedBar[] })[];
};

interface Row {
  bar: Bar;
  name: string;
  detail: string;
  remark: string | undefined;
  value: ValueText;
}

/** @param numbers of the whole chart, for one unit in all */
const rowOf = (bar: RemarkedBar, numbers: readonly string[]): Row => ({
  bar: { ...bar, inner: undefined },
  name: bar.label,
  detail: bar.detail,
  remark: bar.remark ?? ownRemark(bar),
  value: { ...barText(bar), number: inGigawatts(barText(bar).number, numbers) },
});

const ownRemark = (bar: Bar) =>
  isLoose(bar.sum) ? 'our sum' : isHearsay(bar) && bar.value.kind === 'quantity' ? basisWord(bar) : undefined;

const Mark = ({ on, placed: { bar, mark }, patternId }: { on: Surface; placed: PlacedBar; patternId: string }) =>
  mark ? <BarMark on={on} mark={mark} patternId={patternId} /> : <EmptyPlace on={on} words={emptyWords(bar)} />;

const isIn =
  (ids: readonly string[]) =>
  ({ bar }: Row) =>
    ids.includes(bar.figure);

const inOrder = () => 0;

/** What has no length comes last, and a report of the press after what is firmer. */
const byFirmnessAndLength = (a: Row, b: Row) => classOf(a.bar) - classOf(b.bar) || lengthOf(b.bar) - lengthOf(a.bar);

const classOf = (bar: Bar) => (bar.value.kind !== 'quantity' ? 2 : isHearsay(bar) && !bar.isFiled ? 1 : 0);

const lengthOf = ({ value, sum }: Bar) => {
  if (sum) return sum.stated;
  if (value.kind !== 'quantity') return 0;
  return value.upper === Infinity ? value.lower : value.upper;
};
