import type { Basis } from '../../../ledger/figure.ts';
import type { Hue, Mark } from '../marks/mark.ts';
import { printValue } from '../../../ledger/wording.ts';
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

/** What readers call a line that is not about the whole of its mark; the pinned tables of some charts have what was replaced. */
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

type RowPlace = Pick<ChartRow, 'group' | 'hue' | 'label' | 'detail' | 'part'>;

/** A figure as a line of the table. */
export const rowOf = (mark: Mark, place: RowPlace): ChartRow => ({
  ...place,
  words: printValue(mark.value),
  ...boundsOf(mark),
  basis: mark.basis,
  asOf: mark.asOf,
  sources: mark.sources,
  figure: mark.figure,
  href: mark.href,
});
