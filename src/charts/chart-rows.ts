import type { Basis } from '../ledger/figure.ts';
import { printValue } from '../ledger/wording.ts';
import { barWords } from './bars/bar-label.ts';
import type { BarChart, Hue, Mark } from './bars/bar-chart.ts';
import type { Direction, FlowsChart } from './flows/flows-chart.ts';
import type { SharesChart } from './stairs/shares-chart.ts';
import { percentText, sharesRowName } from './stairs/shares-label.ts';
import type { StackChart } from './stairs/stack-chart.ts';
import { rowWords } from './stairs/stack-label.ts';

/** One line of the table that says the same as the picture. */
export interface ChartRow {
  /** Heading of the group, where the chart has several. */
  group: string | undefined;
  hue: Hue;
  label: string;
  detail: string;
  /** Why the line is in the table: the bar itself, its dated part, or what it replaced. */
  part: 'whole' | 'inner' | 'replaced' | 'cancelled' | 'first' | 'completion' | 'event' | 'promise';
  /** With its bound in words: "more than $300 billion", "not published". */
  words: string;
  /** Of the bounds; left out where there is no number. */
  unit?: string | undefined;
  /** In that unit, or an ISO day. Left out where nothing bounds the value on that side, or it is no number. */
  lower: number | string | undefined;
  upper: number | string | undefined;
  /** The bound itself is not allowed: "more than", "less than". */
  lowerOpen: boolean;
  upperOpen: boolean;
  approximate: boolean;
  /** Left out for an event: its sources speak for it. */
  basis: Basis | undefined;
  /** ISO, of any precision. */
  asOf: string | undefined;
  sources: readonly string[];
  /** Left out for what is no figure. */
  figure: string | undefined;
  href: string;
}

/** What readers call a line that is not about the whole of its mark. */
export const PART_NAMES: Readonly<Record<Exclude<ChartRow['part'], 'whole'>, string>> = {
  inner: 'the part with a date',
  replaced: 'replaced',
  cancelled: 'called off',
  first: 'first capacity',
  completion: 'completion',
  event: 'happened',
  promise: 'promised',
};

const finite = (n: number) => (Number.isFinite(n) ? n : undefined);

function boundsOf({ value }: Mark) {
  if (value.kind !== 'quantity') {
    return {
      unit: undefined,
      lower: undefined,
      upper: undefined,
      lowerOpen: false,
      upperOpen: false,
      approximate: false,
    };
  }
  const { unit, lower, upper, lowerOpen, upperOpen, approximate } = value;
  // An infinite end is no bound, so it has no openness to report.
  return {
    unit,
    lower: finite(lower),
    upper: finite(upper),
    lowerOpen: lowerOpen && Number.isFinite(lower),
    upperOpen: upperOpen && Number.isFinite(upper),
    approximate,
  };
}

type Place = Pick<ChartRow, 'group' | 'hue' | 'label' | 'detail' | 'part'>;

/** A figure as a line of the table. */
export const rowOf = (mark: Mark, place: Place): ChartRow => ({
  ...place,
  words: printValue(mark.value),
  ...boundsOf(mark),
  basis: mark.basis,
  asOf: mark.asOf,
  sources: mark.sources,
  figure: mark.figure,
  href: mark.href,
});

/** Everything that the chart draws, in its order: each bar, then its dated part, then what it replaced. */
export function chartRows({ groups }: BarChart): ChartRow[] {
  return groups.flatMap(({ heading, hue, bars }) =>
    bars.flatMap((bar) => {
      const row = (mark: Mark, part: ChartRow['part']) =>
        rowOf(mark, { group: heading, hue, label: bar.label, detail: bar.detail, part });
      return [
        { ...row(bar, 'whole'), words: barWords(bar) },
        ...(bar.inner ? [row(bar.inner, 'inner')] : []),
        ...(bar.behind ? [row(bar.behind, bar.behind.fate)] : []),
      ];
    }),
  );
}

/** The parts of each sum, with the sum and what kind of number it is as their heading. */
export const stackRows = ({ hue, rows }: StackChart): ChartRow[] =>
  rows.flatMap((row) => {
    const group = rowWords(row);
    const place = { group, hue, detail: '', part: 'whole' } as const;
    return [
      ...row.parts.map((part) =>
        rowOf(part, { ...place, label: part.label, detail: part.isReplaced ? 'replaced' : '' }),
      ),
      ...(row.total ? [rowOf(row.total, { ...place, label: 'Together' })] : []),
    ];
  });

/** Each share with the amount it is taken from, then what has none. */
export const sharesRows = ({ hue, rows }: SharesChart): ChartRow[] =>
  rows.flatMap((row) => {
    const place = { group: sharesRowName(row), hue, part: 'whole' } as const;
    return [
      ...row.parts.map((part) =>
        rowOf(part, { ...place, label: part.label, detail: `${percentText(part.share)} of the floors` }),
      ),
      ...row.missing.map((mark) => rowOf(mark, { ...place, label: mark.label, detail: 'share unknown' })),
    ];
  });

/** Hue of a flow that passes OpenAI by: it is given for its sake. */
const FLOW_HUES: Record<Direction, Hue> = { out: 'from-openai', in: 'into-openai', past: 'into-openai' };

/** Each flow under the company on the other side; what is no money comes last. */
export const flowsRows = ({ rows, apart }: FlowsChart): ChartRow[] =>
  [...rows, ...apart].flatMap(({ label: group, flows }) =>
    flows.map((flow) =>
      rowOf(flow, { group, hue: FLOW_HUES[flow.direction], label: flow.label, detail: flow.detail, part: 'whole' }),
    ),
  );
